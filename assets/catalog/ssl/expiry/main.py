import socket
import ssl
from datetime import UTC, datetime

from server import start_server

address = ("localhost", start_server())  # ("example.com", 443) in real use
context = ssl.create_default_context(cafile="cert.pem")
with socket.create_connection(address, timeout=10) as raw:
    with context.wrap_socket(raw, server_hostname=address[0]) as tls:
        text = tls.getpeercert()["notAfter"]
end = datetime.fromtimestamp(ssl.cert_time_to_seconds(text), UTC)
days = (end - datetime.now(UTC)).days
print(end, "renew soon" if days < 30 else "good for a while")

# Output:
# 2120-01-01 00:00:00+00:00 good for a while
