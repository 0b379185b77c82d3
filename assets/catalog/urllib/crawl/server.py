from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

PAGES = {
    "/robots.txt": "User-agent: *\nDisallow: /cart",
    "/": '<a href="teas.html">Teas</a> <a href="/cart">Cart</a>',
    "/teas.html": '<a href="/#top">Home</a> <a href="cups.html">Cups</a> <a href="https://cups.example/">More</a>',
    "/cups.html": '<a href="teas.html#green">Teas</a>',
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(PAGES[self.path].encode())

    def log_message(self, *args):
        """Write no log."""


def start_server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
