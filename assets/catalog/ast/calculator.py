import ast
import operator

RULES = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}

def compute(node: ast.AST) -> float:
    match node:
        case ast.Expression(body): return compute(body)
        case ast.Constant(int() | float() as value): return value
        case ast.BinOp(left, rule, right) if type(rule) in RULES:
            return RULES[type(rule)](compute(left), compute(right))
    raise ValueError(f"not allowed: {ast.unparse(node)}")

print(compute(ast.parse("2 * (3 + 4) / 7", mode="eval")))

# Output:
# 2.0
