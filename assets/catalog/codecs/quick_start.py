import codecs

decoder = codecs.getincrementaldecoder("utf-8")()
pieces = [b"Caf\xc3", b"\xa9 cr", b"\xc3\xa8me"]
text = [decoder.decode(piece) for piece in pieces] + [decoder.decode(b"", final=True)]
print(text, "".join(text))

# Output:
# ['Caf', 'é cr', 'ème', ''] Café crème
