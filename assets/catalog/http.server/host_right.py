from http.server import BaseHTTPRequestHandler, HTTPServer

with HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
    print(server.server_address[0])

# Output:
# 127.0.0.1
