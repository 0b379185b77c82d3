import socket

left, right = socket.socketpair()
left.sendall(b"2 green tea\n")
left.sendall(b"1 scone\n")
lines = right.makefile()
print([lines.readline(), lines.readline()])

# Output:
# ['2 green tea\n', '1 scone\n']
