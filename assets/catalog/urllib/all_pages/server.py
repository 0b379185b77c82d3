import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

TEAS = ["sencha", "bancha", "gyokuro", "matcha", "longjing"]


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        page = int(parse_qs(urlsplit(self.path).query)["page"][0])
        more = f"/teas?kind=green&page={page + 1}" if page * 2 < len(TEAS) else None
        self.send_response(200)
        self.end_headers()
        answer = {"teas": TEAS[page * 2 - 2:page * 2], "next": more}
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *args):
        """Write no log."""


def start_server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
