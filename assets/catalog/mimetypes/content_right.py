data = b"\x89PNG\r\n\x1a\n..."

print(data.startswith(b"\x89PNG\r\n\x1a\n"))

# Output:
# True
