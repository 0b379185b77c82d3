from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        known = self.headers["If-None-Match"] == '"v7"'
        self.send_response(304 if known else 200)
        self.send_header("ETag", '"v7"')
        self.end_headers()
        if not known:
            self.wfile.write(b"tea of the day: sencha")

    def log_message(self, *args):
        """Write no log."""


def start_server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
