from socketserver import StreamRequestHandler, TCPServer
from threading import Thread


class Handler(StreamRequestHandler):
    def handle(self):
        tea = self.rfile.readline().decode().removeprefix("price of ").strip()
        self.wfile.write(f"{tea}: 6.50".encode())


server = TCPServer(("127.0.0.1", 0), Handler)
address = server.server_address
Thread(target=server.serve_forever, daemon=True).start()
