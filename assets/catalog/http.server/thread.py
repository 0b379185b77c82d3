import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    print("serving:", thread.is_alive())
    server.shutdown()
    thread.join()
print("serving:", thread.is_alive())

# Output:
# serving: True
# serving: False
