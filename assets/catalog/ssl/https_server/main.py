import ssl
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.request import urlopen

Path("site").mkdir()
Path("site/index.html").write_text("<h1>Hello</h1>", encoding="utf-8")
SimpleHTTPRequestHandler.log_message = lambda *args: None
server = ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory="site"))
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain("cert.pem", "key.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
Thread(target=server.serve_forever, daemon=True).start()

trusting = ssl.create_default_context(cafile="cert.pem")
with urlopen(f"https://localhost:{server.server_port}/", context=trusting, timeout=10) as response:
    print(response.status, response.read().decode())

# Output:
# 200 <h1>Hello</h1>
