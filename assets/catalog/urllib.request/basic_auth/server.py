import base64
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        word, _, code = self.headers.get("Authorization", "").partition(" ")
        known = base64.b64decode(code) == b"ada:secret"
        self.send_response(200 if known else 401)
        self.send_header("WWW-Authenticate", 'Basic realm="shop"')
        self.end_headers()
        self.wfile.write(b"Hello, Ada!" if known else b"Please log in.")

    def log_message(self, *args):
        """Write no log."""


def start_server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
