import socket

left, right = socket.socketpair()
left.setblocking(False)
photo = bytes(5_000_000)
print("all sent:", left.send(photo) == len(photo))

# Output:
# all sent: False
