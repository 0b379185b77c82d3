import socket, socketserver, threading

class Upper(socketserver.StreamRequestHandler):
    def handle(self): self.wfile.write(self.rfile.readline().upper())
with socketserver.TCPServer(("127.0.0.1", 0), Upper) as server:
    threading.Thread(target=server.handle_request).start()
    with socket.create_connection(server.server_address) as client:
        client.sendall(b"tea\n"), print(client.recv(100))

# Output:
# b'TEA\n'
