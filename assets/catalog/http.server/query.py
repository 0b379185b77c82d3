import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{parts.path} {parse_qs(parts.query)}".encode())
    def log_message(self, *about: object) -> None: ...

server = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.handle_request).start()
print(urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/tea?size=2").read().decode())

# Output:
# /tea {'size': ['2']}
