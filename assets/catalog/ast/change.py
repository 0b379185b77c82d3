import ast

class Dearer(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, int):
            return ast.copy_location(ast.Constant(node.value * 2), node)
        return node

tree = Dearer().visit(ast.parse("price = 3 + 4\nname = 'tea'"))
print(ast.unparse(ast.fix_missing_locations(tree)))

# Output:
# price = 6 + 8
# name = 'tea'
