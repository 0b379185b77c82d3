from contextvars import ContextVar

user = ContextVar("user", default=None)
print(user.get())

# Output:
# None
