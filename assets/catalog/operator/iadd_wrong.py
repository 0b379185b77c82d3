import operator

basket = ["tea"]
more = operator.iadd(basket, ["milk"])
print(basket)

# Output:
# ['tea', 'milk']
