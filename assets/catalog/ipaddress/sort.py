import ipaddress

texts = ["10.0.0.10", "10.0.0.9", "192.168.0.1"]
print(sorted(texts, key=ipaddress.ip_address))

# Output:
# ['10.0.0.9', '10.0.0.10', '192.168.0.1']
