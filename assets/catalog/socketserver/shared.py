import socket
import socketserver
import threading

class Counter(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        with self.server.lock:
            self.server.count += 1
            self.wfile.write(b"%d" % self.server.count)

with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Counter) as server:
    server.lock, server.count = threading.Lock(), 0
    threading.Thread(target=server.serve_forever).start()
    for _ in range(3):
        with socket.create_connection(server.server_address) as client:
            print(client.recv(10).decode())
    server.shutdown()

# Output:
# 1
# 2
# 3
