import socket
from threading import Thread

import requests

# Takes calls, but never answers:
silent = socket.create_server(("127.0.0.1", 0))
url = f"http://127.0.0.1:{silent.getsockname()[1]}"
waiting = Thread(target=requests.get, args=[url], daemon=True)
waiting.start()
waiting.join(1)
print("still waiting:", waiting.is_alive())

# Output:
# still waiting: True
