from pathlib import Path

Path("export.csv").write_bytes(b"\xef\xbb\xbfname,price\n")
with open("export.csv", encoding="utf-8") as file:
    print(file.readline().rstrip().split(","))

# Output:
# ['\ufeffname', 'price']
