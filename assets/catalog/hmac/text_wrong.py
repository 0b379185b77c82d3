import hmac

try: hmac.digest("key", "tea", "sha256")
except TypeError as error: print("TypeError")

# Output:
# TypeError
