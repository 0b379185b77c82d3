import ast

order = ast.literal_eval("{'tea': 2, 'extras': ['milk', 'sugar']}")
print(order["extras"][0], sum(isinstance(value, int) for value in order.values()))
print(ast.literal_eval("(1, 2.5, None, True)"))

# Output:
# milk 1
# (1, 2.5, None, True)
