import uuid

session = uuid.uuid4()
print(session.version)

# Output:
# 4
