import bz2
import tempfile

path = tempfile.mkdtemp() + "/dump.bz2"
with bz2.open(path, "wt") as file:
    file.writelines(f"{number} tea\n" for number in range(10_000))

with bz2.open(path, "rt") as file:
    total = sum(int(line.split()[0]) for line in file)  # never all in memory
print(total)

# Output:
# 49995000
