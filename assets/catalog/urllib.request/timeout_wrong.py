import socket
from threading import Thread
from urllib.request import urlopen

silent = socket.create_server(("127.0.0.1", 0))  # takes calls, never answers
url = f"http://127.0.0.1:{silent.getsockname()[1]}"
waiting = Thread(target=urlopen, args=[url], daemon=True)
waiting.start()
waiting.join(0.7)
print("still waiting:", waiting.is_alive())

# Output:
# still waiting: True
