import gzip

monday = gzip.compress(b"same text", mtime=0)
tuesday = gzip.compress(b"same text", mtime=0)
print(monday == tuesday)

# Output:
# True
