import json

print(json.dumps({"city": "Köln", "face": "😀"}, ensure_ascii=False))

# Output:
# {"city": "Köln", "face": "😀"}
