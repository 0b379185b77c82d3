import json

text = json.dumps({"id": 1}) + json.dumps({"id": 2})
try:
    json.loads(text)
except json.JSONDecodeError as error:
    print(type(error).__name__)

# Output:
# JSONDecodeError
