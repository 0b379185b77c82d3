import socket
from threading import Thread


def talk(connection):
    with connection, connection.makefile() as stream:
        for line in stream:
            connection.sendall(f"hello {line}".encode())


def serve(server):
    while True:
        connection, address = server.accept()
        Thread(target=talk, args=[connection], daemon=True).start()


server = socket.create_server(("127.0.0.1", 0))
Thread(target=serve, args=[server], daemon=True).start()
for number, client in enumerate([socket.create_connection(server.getsockname()) for _ in range(3)]):
    client.sendall(f"client {number}\n".encode())
    print(client.recv(1024))

# Output:
# b'hello client 0\n'
# b'hello client 1\n'
# b'hello client 2\n'
