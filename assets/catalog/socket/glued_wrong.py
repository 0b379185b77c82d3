import socket

left, right = socket.socketpair()
left.sendall(b"2 green tea")
left.sendall(b"1 scone")
print(right.recv(1024))

# Output:
# b'2 green tea1 scone'
