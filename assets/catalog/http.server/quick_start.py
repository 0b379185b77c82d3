import http.server, threading, urllib.request

class Hello(http.server.BaseHTTPRequestHandler):
    def do_GET(self): self.send_response(200), self.end_headers(), self.wfile.write(b"hello")
    def log_message(self, *about): ...
server = http.server.HTTPServer(("127.0.0.1", 0), Hello)
threading.Thread(target=server.handle_request).start()
print(urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}").read())

# Output:
# b'hello'
