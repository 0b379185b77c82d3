import json

data = {"id": 7, "tags": ["new", "sale"], "price": 19.5}
print(json.dumps(data, indent=2, sort_keys=True))

# Output:
# {
#   "id": 7,
#   "price": 19.5,
#   "tags": [
#     "new",
#     "sale"
#   ]
# }
