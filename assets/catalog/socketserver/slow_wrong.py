import socketserver

print(socketserver.ThreadingMixIn in socketserver.TCPServer.__mro__)

# Output:
# False
