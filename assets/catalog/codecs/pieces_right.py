import codecs

data = "né".encode()
print("".join(codecs.iterdecode([data[:2], data[2:]], "utf-8")))

# Output:
# né
