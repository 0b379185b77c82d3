import socket

server = socket.socket(type=socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
server.sendto(b"kitchen 21.5", server.getsockname())
print(server.recvfrom(8)[0])

# Output:
# b'kitchen '
