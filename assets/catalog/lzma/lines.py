import lzma
import tempfile

path = tempfile.mkdtemp() + "/log.xz"
with lzma.open(path, "wt") as file:
    file.writelines(f"line {number}\n" for number in range(1000))
with lzma.open(path, "rt") as file:
    print(sum(line.endswith("7\n") for line in file))

# Output:
# 100
