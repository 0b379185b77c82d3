import socket
import ssl
from threading import Thread

context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain("cert.pem", "key.pem")
listener = socket.create_server(("127.0.0.1", 0))
silent = socket.create_connection(listener.getsockname())
conn, _ = listener.accept()
Thread(target=context.wrap_socket, args=[conn, True], daemon=True).start()
print("ready for the next one")

# Output:
# ready for the next one
