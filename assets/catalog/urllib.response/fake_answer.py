import io
import json
from email.message import Message
from unittest.mock import patch
from urllib.request import urlopen
from urllib.response import addinfourl


def price(tea):
    return json.load(urlopen(f"https://tea.example/{tea}"))["price"]


answer = addinfourl(io.BytesIO(b'{"price": 6.5}'), Message(), "", 200)
with patch("__main__.urlopen", return_value=answer) as fake:
    print(price("sencha"))
print(fake.call_args.args)

# Output:
# 6.5
# ('https://tea.example/sencha',)
