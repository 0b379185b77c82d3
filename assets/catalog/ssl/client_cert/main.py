import socket
import ssl
from threading import Thread

server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile="cert.pem")
server.load_cert_chain("cert.pem", "key.pem")
server.verify_mode = ssl.CERT_REQUIRED  # clients must show one that cafile trusts
client = ssl.create_default_context(cafile="cert.pem")
client.load_cert_chain("cert.pem", "key.pem")  # their own in real use
left, right = socket.socketpair()  # stands for a connection


def serve():
    with server.wrap_socket(left, server_side=True) as tls:
        names = dict(pairs[0] for pairs in tls.getpeercert()["subject"])
        tls.sendall(f"hello {names['commonName']} of {names['organizationName']}".encode())


Thread(target=serve).start()
with client.wrap_socket(right, server_hostname="localhost") as tls:
    print(tls.recv(1000).decode())

# Output:
# hello localhost of Example
