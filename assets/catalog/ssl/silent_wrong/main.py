import socket
import ssl

context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain("cert.pem", "key.pem")
socket.setdefaulttimeout(0.3)
listener = context.wrap_socket(socket.create_server(("127.0.0.1", 0)), server_side=True)
silent = socket.create_connection(listener.getsockname())  # and says nothing
try:
    listener.accept()
except TimeoutError:
    print("nobody else was let in meanwhile")

# Output:
# nobody else was let in meanwhile
