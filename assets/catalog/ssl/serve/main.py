import socket
import ssl
from threading import Thread

server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server.load_cert_chain("cert.pem", "key.pem")
listener = socket.create_server(("127.0.0.1", 0))


def answer(conn):
    conn.settimeout(10)
    with server.wrap_socket(conn, server_side=True) as tls:
        tls.sendall(tls.recv(1000).upper())


def serve():
    while True:  # a thread each: nobody waits for another's handshake
        Thread(target=answer, args=[listener.accept()[0]], daemon=True).start()


Thread(target=serve, daemon=True).start()
client = ssl.create_default_context(cafile="cert.pem")
with socket.create_connection(listener.getsockname(), timeout=10) as raw:
    with client.wrap_socket(raw, server_hostname="localhost") as tls:
        tls.sendall(b"tea, please")
        print(tls.recv(1000).decode())

# Output:
# TEA, PLEASE
