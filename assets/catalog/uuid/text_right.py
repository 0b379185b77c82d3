import uuid

orders = {uuid.UUID(int=7): "tea"}
print(uuid.UUID("00000000-0000-0000-0000-000000000007") in orders)

# Output:
# True
