import ssl

from server import connect, start_server

context = ssl.create_default_context(cafile="cert.pem")  # trust this one, too
tls = connect(start_server(), context, "localhost")
print("the right one:", tls.version())

# Output:
# the right one: TLSv1.3
