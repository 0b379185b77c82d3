import socketserver, threading

with socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler) as server:
    (thread := threading.Thread(target=server.serve_forever)).start()
    server.shutdown(), thread.join()
print("stopped")

# Output:
# stopped
