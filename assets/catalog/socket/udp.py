import socket

server = socket.socket(type=socket.SOCK_DGRAM)
sensor = socket.socket(type=socket.SOCK_DGRAM)
with server, sensor:
    server.bind(("127.0.0.1", 0))
    sensor.settimeout(2)  # an answer may get lost
    sensor.sendto(b"kitchen 21.5", server.getsockname())
    data, sender = server.recvfrom(1024)
    print(data, "from", sender[0])
    server.sendto(b"noted", sender)
    print(sensor.recvfrom(1024)[0])

# Output:
# b'kitchen 21.5' from 127.0.0.1
# b'noted'
