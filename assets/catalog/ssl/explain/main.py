import socket
import ssl

from server import start_server

for host, certificate, cafile in (
    ("localhost", "cert.pem", None),  # None: what the system trusts
    ("shop.example", "cert.pem", "cert.pem"),
    ("localhost", "expired.pem", "expired.pem"),
):
    context = ssl.create_default_context(cafile=cafile)
    with socket.create_connection(("127.0.0.1", start_server(certificate))) as raw:
        try:
            print(context.wrap_socket(raw, server_hostname=host).version())
        except ssl.SSLCertVerificationError as error:
            print(error.verify_code, error.verify_message)

# Output:
# 18 self-signed certificate
# 62 Hostname mismatch, certificate is not valid for 'shop.example'.
# 10 certificate has expired
