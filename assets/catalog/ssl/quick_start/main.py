import socket
import ssl

from server import start_server

address = ("127.0.0.1", start_server())
context = ssl.create_default_context(cafile="cert.pem")  # on the web: no cafile
with socket.create_connection(address, timeout=10) as raw:
    with context.wrap_socket(raw, server_hostname="localhost") as tls:
        tls.sendall(b"hello")
        print(tls.version(), tls.recv(1000))

# Output:
# TLSv1.3 b'HELLO'
