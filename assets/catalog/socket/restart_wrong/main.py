import socket

from first_run import address  # of a server that has just ended

with socket.socket() as server:
    try:
        server.bind(address)
    except OSError as error:
        print(error.strerror)

# Output:
# Address already in use
