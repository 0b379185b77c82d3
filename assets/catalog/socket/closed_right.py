import socket

left, right = socket.socketpair()
left.sendall(b"bye")
left.close()
while data := right.recv(1024):
    print(data)
print("the other end has closed")

# Output:
# b'bye'
# the other end has closed
