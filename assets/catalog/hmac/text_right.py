import hmac

print(len(hmac.digest("key".encode(), "tea".encode(), "sha256")))

# Output:
# 32
