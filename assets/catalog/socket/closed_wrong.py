import socket

left, right = socket.socketpair()
left.sendall(b"bye")
left.close()
for _ in range(3):  # imagine while True
    print(right.recv(1024))

# Output:
# b'bye'
# b''
# b''
