import socket
import ssl

from server import start_server

raw = socket.create_connection(("127.0.0.1", start_server()))
context = ssl.create_default_context(cafile="cert.pem")
tls = context.wrap_socket(raw, server_hostname="localhost")
try:
    raw.sendall(b"hello")
except OSError as error:
    print(type(error).__name__)

# Output:
# OSError
