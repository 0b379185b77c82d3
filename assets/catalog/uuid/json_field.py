import json
import uuid

order = {"id": uuid.UUID(int=7), "item": "tea"}
text = json.dumps(order, default=str)
print(text)
print(uuid.UUID(json.loads(text)["id"]) == order["id"])

# Output:
# {"id": "00000000-0000-0000-0000-000000000007", "item": "tea"}
# True
