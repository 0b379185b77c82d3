import operator

basket = ["tea"]
more = operator.add(basket, ["milk"])
print(basket, more)

# Output:
# ['tea'] ['tea', 'milk']
