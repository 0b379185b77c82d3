import shutil
import socket
from pathlib import Path
from threading import Thread

photo = Path("tea.jpg")
photo.write_bytes(bytes(range(256)) * 4000)


def send(connection):
    with connection, photo.open("rb") as file:
        connection.sendfile(file)


client, other = socket.socketpair()
Thread(target=send, args=[other]).start()
with client, client.makefile("rb") as stream, open("copy.jpg", "wb") as copy:
    shutil.copyfileobj(stream, copy)
print(Path("copy.jpg").stat().st_size, Path("copy.jpg").read_bytes() == photo.read_bytes())

# Output:
# 1024000 True
