import ast

source = "class Shop:\n    def open(self): ...\n\ndef price(item, amount=1): ...\n"
for node in ast.walk(ast.parse(source)):
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        arguments = [each.arg for each in node.args.args] if isinstance(node, ast.FunctionDef) else ""
        print(node.lineno, type(node).__name__, node.name, arguments)

# Output:
# 1 ClassDef Shop
# 4 FunctionDef price ['item', 'amount']
# 2 FunctionDef open ['self']
