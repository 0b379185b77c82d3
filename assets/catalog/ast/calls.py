import ast

class Calls(ast.NodeVisitor):
    def visit_Call(self, node: ast.Call) -> None:
        print(node.lineno, ast.unparse(node))
        self.generic_visit(node)

Calls().visit(ast.parse("total = sum(prices)\nprint(max(total, 3))\n"))

# Output:
# 1 sum(prices)
# 2 print(max(total, 3))
# 2 max(total, 3)
