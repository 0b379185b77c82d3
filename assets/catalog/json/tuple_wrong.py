import json

point = (3, 4)
copy = json.loads(json.dumps(point))
print(copy, copy == point)

# Output:
# [3, 4] False
