def add(item, basket=None):
    basket = [] if basket is None else basket
    basket.append(item)
    return basket
add("tea")
print(add("milk"))

# Output:
# ['milk']
