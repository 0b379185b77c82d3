import json

items = json.loads('[{"id": 1}]')
items.append({"id": 2})
print(json.dumps(items))

# Output:
# [{"id": 1}, {"id": 2}]
