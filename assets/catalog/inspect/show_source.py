import inspect

def price(count):
    return count * 3  # each costs 3

print(inspect.getsource(price), end="")
lines, first = inspect.getsourcelines(price)
print(len(lines), "lines, from line", first)

# Output:
# def price(count):
#     return count * 3  # each costs 3
# 2 lines, from line 3
