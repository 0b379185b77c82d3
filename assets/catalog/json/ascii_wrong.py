import json

print(json.dumps({"city": "Köln", "face": "😀"}))
