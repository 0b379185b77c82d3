from http.server import BaseHTTPRequestHandler, HTTPServer

with HTTPServer(("", 0), BaseHTTPRequestHandler) as server:
    print(server.server_address[0])

# Output:
# 0.0.0.0
