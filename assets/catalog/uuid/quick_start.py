import uuid

order = uuid.uuid4()
print(len(str(order)), order.version)
print(order == uuid.uuid4())

# Output:
# 36 4
# False
