import json

text = '{"name": "Ada", "age": }'
try:
    json.loads(text)
except json.JSONDecodeError as error:
    print(f"line {error.lineno}, column {error.colno}")
    print(text.splitlines()[error.lineno - 1])
    print(" " * (error.colno - 1) + "^")

# Output:
# line 1, column 24
# {"name": "Ada", "age": }
#                        ^
