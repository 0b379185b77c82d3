import ipaddress

try: ipaddress.ip_network("192.168.1.7/24")
except ValueError as error: print(error)

# Output:
# 192.168.1.7/24 has host bits set
