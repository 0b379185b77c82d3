import socket

from server import address  # elsewhere ("tea.example", 4000)

with socket.create_connection(address, timeout=5) as connection:
    connection.sendall(b"price of sencha\n")
    print(connection.recv(1024).decode())

# Output:
# sencha: 6.50
