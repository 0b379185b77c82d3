import ast

try: ast.literal_eval("price * 2")
except ValueError as error: print(str(error)[:24])

# Output:
# malformed node or string
