import select
import ssl

from server import connect, start_server

tls = connect(start_server(), ssl.create_default_context(cafile="cert.pem"), "localhost")
tls.sendall(b"hello")
first = tls.recv(1)
print(first, "more to read:", bool(select.select([tls], [], [], 0.2)[0]))

# Output:
# b'H' more to read: False
