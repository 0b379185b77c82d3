import io
import json
from unittest import mock
from urllib.request import urlopen


def price(item):
    with urlopen(f"https://shop.example/{item}") as response:
        return json.load(response)["price"]


with mock.patch(f"{__name__}.urlopen", return_value=io.BytesIO(b'{"price": 3}')) as fake:
    print(price("tea"), fake.call_args)

# Output:
# 3 call('https://shop.example/tea')
