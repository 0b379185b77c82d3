import socket

from first_run import address  # of a server that has just ended

with socket.create_server(address) as server:
    print("runs again:", server.getsockname() == address)

# Output:
# runs again: True
