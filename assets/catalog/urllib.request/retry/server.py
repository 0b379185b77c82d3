from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread


class Handler(BaseHTTPRequestHandler):
    calls = 0

    def do_GET(self):
        Handler.calls += 1
        self.send_response(200 if Handler.calls == 3 else 503)
        self.end_headers()
        self.wfile.write(f"tea of the day, at call {Handler.calls}".encode())

    def log_message(self, *args):
        """Write no log."""


def start_server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
