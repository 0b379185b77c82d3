import ipaddress

print(sorted(["10.0.0.10", "10.0.0.9"], key=ipaddress.ip_address))

# Output:
# ['10.0.0.9', '10.0.0.10']
