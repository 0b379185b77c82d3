import hmac

good = hmac.digest(b"key", b"tea", "sha256")
print(good == b"guess")

# Output:
# False
