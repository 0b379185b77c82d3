import json
import socket
import struct


def send(connection, value):
    body = json.dumps(value).encode()
    connection.sendall(struct.pack("!I", len(body)) + body)


def receive(stream):
    size, = struct.unpack("!I", stream.read(4))
    return json.loads(stream.read(size))


left, right = socket.socketpair()
with left, right, right.makefile("rb") as stream:
    send(left, {"tea": "sencha", "grams": 100})
    send(left, ["paid", 6.5])
    print(receive(stream), receive(stream), sep="\n")

# Output:
# {'tea': 'sencha', 'grams': 100}
# ['paid', 6.5]
