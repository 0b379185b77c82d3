from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Set-Cookie", "session=42")
        self.end_headers()

    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        known = self.headers["Cookie"] == "session=42"
        self.wfile.write(b"2 orders of Ada" if known else b"Please log in.")

    def log_message(self, *args):
        """Write no log."""


def start_server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
