import gzip

rows = [f"2026-03-01 order {n}\n".encode() for n in range(1000)]
packed = gzip.compress(b"".join(rows))
print("smaller:", len(packed) < sum(map(len, rows)))

# Output:
# smaller: True
