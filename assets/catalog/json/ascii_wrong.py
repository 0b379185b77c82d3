import json

print(json.dumps({"city": "Köln", "face": "😀"}))

# Output:
# {"city": "K\u00f6ln", "face": "\ud83d\ude00"}
