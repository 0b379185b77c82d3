import json

user = {"name": "Ada", "languages": ["Python", "C"], "active": True, "age": None}
text = json.dumps(user)
print(text)
print(json.loads(text) == user)
