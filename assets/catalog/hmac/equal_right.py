import hmac

good = hmac.digest(b"key", b"tea", "sha256")
print(hmac.compare_digest(good, b"guess"))

# Output:
# False
