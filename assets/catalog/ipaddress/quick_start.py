import ipaddress

office = ipaddress.ip_network("192.168.1.0/24")
for text in ["192.168.1.7", "10.0.0.1"]:
    print(text, ipaddress.ip_address(text) in office)

# Output:
# 192.168.1.7 True
# 10.0.0.1 False
