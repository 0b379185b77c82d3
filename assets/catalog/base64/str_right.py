import base64

print(f"Basic {base64.b64encode(b'ada:tea').decode()}")

# Output:
# Basic YWRhOnRlYQ==
