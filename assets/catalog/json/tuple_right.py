import json

point = (3, 4)
copy = tuple(json.loads(json.dumps(point)))
print(copy, copy == point)

# Output:
# (3, 4) True
