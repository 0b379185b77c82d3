import errno
import os

def find(name: str) -> str:
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)

try:
    find("menu.txt")
except FileNotFoundError as error:
    print(error.filename, "|", error)

# Output:
# menu.txt | [Errno 2] No such file or directory: 'menu.txt'
