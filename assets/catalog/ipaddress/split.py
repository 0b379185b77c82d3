import ipaddress

for part in ipaddress.ip_network("10.0.0.0/24").subnets(new_prefix=26):
    print(part, "from", part[1], "to", part[-2])

# Output:
# 10.0.0.0/26 from 10.0.0.1 to 10.0.0.62
# 10.0.0.64/26 from 10.0.0.65 to 10.0.0.126
# 10.0.0.128/26 from 10.0.0.129 to 10.0.0.190
# 10.0.0.192/26 from 10.0.0.193 to 10.0.0.254
