import socket

left, right = socket.socketpair()
left.sendall(b"all orders of today")
left.shutdown(socket.SHUT_WR)
print(right.makefile("rb").read())
right.sendall(b"thank you")
print(left.recv(1024))

# Output:
# b'all orders of today'
# b'thank you'
