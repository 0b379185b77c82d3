data = "né".encode()

try: print(data[:2].decode(), data[2:].decode())
except UnicodeDecodeError as error: print(error.reason)

# Output:
# unexpected end of data
