import hmac

key, order = b"shared secret", b"2 x tea"
signature = hmac.digest(key, order, "sha256").hex()
print(signature[:16])
print(hmac.compare_digest(signature, hmac.digest(key, b"9 x tea", "sha256").hex()))

# Output:
# 4ac9f18b672e300e
# False
