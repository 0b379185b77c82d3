import socket
from threading import Thread


PRICES = {"sencha": "6.50", "café": "3.20"}


def serve(connection):
    with connection, connection.makefile("rw", encoding="utf-8") as stream:
        for line in stream:
            print(PRICES.get(line.strip(), "not on the menu"), file=stream, flush=True)


client, other = socket.socketpair()
Thread(target=serve, args=[other]).start()
with client, client.makefile("rw", encoding="utf-8") as stream:
    for name in ("sencha", "café", "beer"):
        print(name, file=stream, flush=True)
        print(name, stream.readline().strip(), sep=": ")

# Output:
# sencha: 6.50
# café: 3.20
# beer: not on the menu
