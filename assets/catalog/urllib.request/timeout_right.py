import socket
from urllib.request import urlopen

silent = socket.create_server(("127.0.0.1", 0))
try:
    urlopen(f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.3)
except TimeoutError as error:
    print(type(error).__name__)

# Output:
# TimeoutError
