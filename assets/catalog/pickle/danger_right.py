import json

text = json.dumps({"gift": "a book"})
print(json.loads(text))

# Output:
# {'gift': 'a book'}
