import functools
import tempfile
import threading
import urllib.request
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path

SimpleHTTPRequestHandler.log_message = lambda *about: None
folder = Path(tempfile.mkdtemp())
Path(folder, "menu.txt").write_text("tea 3\n")
handler = functools.partial(SimpleHTTPRequestHandler, directory=folder)
server = HTTPServer(("127.0.0.1", 0), handler)
threading.Thread(target=server.handle_request).start()
with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/menu.txt") as answer:
    print(answer.headers["Content-Type"], answer.read())

# Output:
# text/plain b'tea 3\n'
