import socket
import ssl
from threading import Thread


def start_server(certificate="cert.pem"):
    """Start a TLS server that answers in capitals; its port."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, "key.pem")
    listener = socket.create_server(("127.0.0.1", 0))

    def answer(conn):
        try:
            with context.wrap_socket(conn, server_side=True) as tls:
                while data := tls.recv(1000):
                    tls.sendall(data.upper())
        except OSError:
            pass  # the client refused or left

    def serve():
        while True:
            Thread(target=answer, args=[listener.accept()[0]], daemon=True).start()

    Thread(target=serve, daemon=True).start()
    return listener.getsockname()[1]
