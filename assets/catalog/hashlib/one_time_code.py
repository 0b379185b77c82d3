import base64
import hmac
import struct


def one_time_code(secret, seconds, digits=6):
    """The code that an authenticator app shows at this time."""
    key = base64.b32decode(secret)
    mac = hmac.digest(key, struct.pack(">Q", seconds // 30), "sha1")
    start = mac[-1] & 15
    number = int.from_bytes(mac[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**digits:0{digits}}"


secret = base64.b32encode(b"12345678901234567890")  # shown as a QR code
for seconds in 59, 1_111_111_109:  # int(time.time()) in real use
    print(one_time_code(secret, seconds))

# Output:
# 287082
# 081804
