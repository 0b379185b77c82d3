from functools import cache


@cache
def rights(user):
    return ("read",)


print([*rights("ada"), "write"], rights("ada"))

# Output:
# ['read', 'write'] ('read',)
