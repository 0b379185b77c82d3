import socket
import ssl

from server import start_server

raw = socket.create_connection(("127.0.0.1", start_server()))
context = ssl.create_default_context(cafile="cert.pem")
tls = context.wrap_socket(raw, server_hostname="localhost")
tls.sendall(b"hello")
print(tls.recv(1000))

# Output:
# b'HELLO'
