import base64
import binascii

try:
    base64.b64decode("dG*Vh\n!", validate=True)
except binascii.Error as error:
    print(error)

# Output:
# Only base64 data is allowed
