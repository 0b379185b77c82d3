import io
from email.message import Message
from urllib.request import BaseHandler, build_opener
from urllib.response import addinfourl


class TeaHandler(BaseHandler):
    def tea_open(self, request):
        body = f"a cup of {request.host}".encode()
        return addinfourl(io.BytesIO(body), Message(), request.full_url, 200)


with build_opener(TeaHandler).open("tea://sencha/") as response:
    print(response.status, response.read().decode())

# Output:
# 200 a cup of sencha
