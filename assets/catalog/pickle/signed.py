import hmac
import pickle

KEY = b"32 secret bytes from a safe place"


def pack(value):
    data = pickle.dumps(value)
    return hmac.digest(KEY, data, "sha256") + data


def unpack(message):
    """The value, or None if the message was changed."""
    signature, data = message[:32], message[32:]
    if hmac.compare_digest(signature, hmac.digest(KEY, data, "sha256")):
        return pickle.loads(data)


message = pack({"credit": 100})
print(unpack(message))
print(unpack(message[:-1] + b"!"))

# Output:
# {'credit': 100}
# None
