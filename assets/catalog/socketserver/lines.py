import socket
import socketserver
import threading

class Shop(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        for line in self.rfile:
            self.wfile.write(b"no tea\n" if line == b"tea\n" else b"here is " + line)

with socketserver.TCPServer(("127.0.0.1", 0), Shop) as server:
    threading.Thread(target=server.handle_request).start()
    with socket.create_connection(server.server_address) as client, client.makefile("rw") as talk:
        for word in ["milk", "tea"]:
            print(word, file=talk, flush=True)
            print(talk.readline().strip())

# Output:
# here is milk
# no tea
