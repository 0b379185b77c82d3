import ipaddress
import socket


def own_address():
    with socket.socket(type=socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # UDP: sends nothing, only chooses the way out
        except OSError:
            return "127.0.0.1"  # there is no network
        return probe.getsockname()[0]


print("IPv4:", ipaddress.ip_address(own_address()).version == 4)

# Output:
# IPv4: True
