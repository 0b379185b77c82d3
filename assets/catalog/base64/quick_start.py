import base64

encoded = base64.b64encode("tea, please".encode())
print(encoded.decode())
print(base64.b64decode(encoded).decode())

# Output:
# dGVhLCBwbGVhc2U=
# tea, please
