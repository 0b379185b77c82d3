from functools import cache


@cache
def rights(user):
    return ["read"]


rights("ada").append("write")
print(rights("ada"))

# Output:
# ['read', 'write']
