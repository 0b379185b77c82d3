import base64

print(base64.b64decode("dG*Vh\n!"))

# Output:
# b'tea'
