import socket
import struct

LENGTH = struct.Struct("!I")  # network byte order


def send(sock, data):
    sock.sendall(LENGTH.pack(len(data)) + data)


def receive(file):
    (length,) = LENGTH.unpack(file.read(LENGTH.size))
    return file.read(length)


left, right = socket.socketpair()
with left, right, right.makefile("rb") as file:
    send(left, "grüß dich".encode())
    send(left, b"bye")
    print(receive(file).decode(), "/", receive(file).decode())

# Output:
# grüß dich / bye
