import socket
from threading import Thread

left, right = socket.socketpair()
reader = Thread(target=right.makefile("rb").read, daemon=True)
reader.start()
left.sendall(b"all orders of today")
reader.join(0.5)
print("still reading:", reader.is_alive())

# Output:
# still reading: True
