import socket
from threading import Thread


def serve(server):
    connection, address = server.accept()
    with connection:
        while data := connection.recv(1024):
            connection.sendall(data.upper())


with socket.create_server(("127.0.0.1", 0)) as server:
    Thread(target=serve, args=[server]).start()
    with socket.create_connection(server.getsockname(), timeout=5) as client:
        client.sendall(b"green tea")
        print(client.recv(1024))

# Output:
# b'GREEN TEA'
