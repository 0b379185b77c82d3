def add(item, basket=[]):
    basket.append(item)
    return basket
add("tea")
print(add("milk"))

# Output:
# ['tea', 'milk']
