import uuid

def is_uuid(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True

print(is_uuid("886313e1-3b8a-5372-9b90-0c9aee199e5d"), is_uuid("tea"))

# Output:
# True False
