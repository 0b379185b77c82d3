import ipaddress

print(ipaddress.ip_network("192.168.1.7/24", strict=False))

# Output:
# 192.168.1.0/24
