import socketserver

print(socketserver.ThreadingMixIn in socketserver.ThreadingTCPServer.__mro__)

# Output:
# True
