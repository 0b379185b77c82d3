from collections import Counter
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread


class Handler(BaseHTTPRequestHandler):
    calls = Counter()

    def do_GET(self):
        self.calls[self.path] += 1
        self.send_response(200 if self.calls[self.path] == 3 else 503)
        self.end_headers()
        self.wfile.write(f"{self.path}: call {self.calls[self.path]}".encode())

    def log_message(self, *args):
        """Write no log."""


def start_server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
