from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

PAGE = b'<h1>Shop</h1><img src="sencha.jpg"><p>and</p><img src="/img/tea%20pot.jpg">'


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(PAGE if self.path == "/shop/" else bytes(100 * len(self.path)))

    def log_message(self, *args):
        """Write no log."""


def start_server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
