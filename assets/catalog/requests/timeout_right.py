import socket

import requests

silent = socket.create_server(("127.0.0.1", 0))
url = f"http://127.0.0.1:{silent.getsockname()[1]}"
try:
    requests.get(url, timeout=0.5)
except requests.Timeout as error:
    print(type(error).__name__)

# Output:
# ReadTimeout
