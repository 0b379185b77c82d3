import ipaddress

networks = [ipaddress.ip_network(text) for text in ["10.0.0.0/25", "10.0.0.128/25", "10.0.2.0/24"]]
print([str(net) for net in ipaddress.collapse_addresses(networks)])
first, last = map(ipaddress.ip_address, ("10.0.0.4", "10.0.0.12"))
print([str(net) for net in ipaddress.summarize_address_range(first, last)])

# Output:
# ['10.0.0.0/24', '10.0.2.0/24']
# ['10.0.0.4/30', '10.0.0.8/30', '10.0.0.12/32']
