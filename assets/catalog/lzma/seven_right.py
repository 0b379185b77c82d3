data = b"7z\xbc\xaf\x27\x1c and so on"

print("7-Zip archive" if data.startswith(b"7z\xbc\xaf\x27\x1c") else "xz")

# Output:
# 7-Zip archive
