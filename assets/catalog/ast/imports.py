import ast

source = "import os, json\nfrom pathlib import Path\n"
found = set()
for node in ast.walk(ast.parse(source)):
    if isinstance(node, ast.Import):
        found.update(alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        found.add(node.module)
print(sorted(found))

# Output:
# ['json', 'os', 'pathlib']
