import base64
import json
import zlib

orders = [{"name": "tea", "amount": number} for number in range(50)]
plain = json.dumps(orders)
short = base64.b85encode(zlib.compress(plain.encode(), 9)).decode()
print(len(plain), len(short) < len(plain) / 5)
print(json.loads(zlib.decompress(base64.b85decode(short)))[-1])

# Output:
# 1540 True
# {'name': 'tea', 'amount': 49}
