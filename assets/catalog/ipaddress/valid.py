import ipaddress

def valid(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True

print([text for text in ["127.0.0.1", "::1", "256.1.1.1", "1.2.3", "tea"] if valid(text)])

# Output:
# ['127.0.0.1', '::1']
