import gzip

monday = gzip.compress(b"same text", mtime=1_772_409_600)  # before 3.14: now
tuesday = gzip.compress(b"same text", mtime=1_772_496_000)
print(monday == tuesday)

# Output:
# False
