import ssl

from server import connect, start_server

context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
tls = connect(start_server("expired.pem"), context, "bank.example")
print("talks to anybody:", tls.version())

# Output:
# talks to anybody: TLSv1.3
