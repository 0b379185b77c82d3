import socket
from threading import Thread

left, right = socket.socketpair()
photo = bytes(5_000_000)
Thread(target=left.sendall, args=[photo]).start()
print("all sent:", right.makefile("rb").read(len(photo)) == photo)

# Output:
# all sent: True
