import base64

print(f"Basic {base64.b64encode(b'ada:tea')}")

# Output:
# Basic b'YWRhOnRlYQ=='
