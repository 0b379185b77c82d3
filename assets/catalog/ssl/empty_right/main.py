import ssl

from server import connect, start_server

context = ssl.create_default_context(cafile="cert.pem")
print(connect(start_server(), context, "localhost").getpeercert()["notAfter"])

# Output:
# Jan  1 00:00:00 2120 GMT
