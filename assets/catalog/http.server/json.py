import json, threading, urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

class Shop(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        order = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps({"total": order["price"] * order["amount"]}).encode())
    def log_message(self, *about: object) -> None: ...

server = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.handle_request).start()
body = json.dumps({"price": 3, "amount": 2}).encode()
print(urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}", body).read())

# Output:
# b'{"total": 6}'
