import socket
import socketserver
import threading

class Shout(socketserver.DatagramRequestHandler):
    def handle(self) -> None:
        self.wfile.write(self.rfile.read().upper())

with socketserver.UDPServer(("127.0.0.1", 0), Shout) as server:
    threading.Thread(target=server.handle_request).start()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.sendto(b"tea", server.server_address)
        print(client.recv(100))

# Output:
# b'TEA'
