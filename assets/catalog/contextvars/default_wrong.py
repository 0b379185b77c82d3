from contextvars import ContextVar

user = ContextVar("user")
try: user.get()
except LookupError: print("LookupError")

# Output:
# LookupError
