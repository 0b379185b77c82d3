import ast

try: ast.literal_eval('{"open": true}')
except ValueError as error: print(str(error)[:24])

# Output:
# malformed node or string
