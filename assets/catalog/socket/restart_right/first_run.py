import socket

with socket.create_server(("127.0.0.1", 0)) as server:
    address = server.getsockname()
    with socket.create_connection(address):
        connection, _ = server.accept()
        connection.close()
