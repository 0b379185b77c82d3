import lzma

try: lzma.decompress(b"7z\xbc\xaf\x27\x1c and so on")
except lzma.LZMAError as error: print(error)

# Output:
# Input format not supported by decoder
