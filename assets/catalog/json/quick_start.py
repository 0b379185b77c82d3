import json

user = {"name": "Ada", "languages": ["Python", "C"], "active": True, "age": None}
text = json.dumps(user)
print(text)
print(json.loads(text) == user)

# Output:
# {"name": "Ada", "languages": ["Python", "C"], "active": true, "age": null}
# True
