from pathlib import Path

path = Path("log.txt")
path.write_text("one\ntwo\n", encoding="utf-8")  # creates or replaces
with path.open("a", encoding="utf-8") as file:  # adds at the end
    file.write("three\n")

print(path.read_text(encoding="utf-8").splitlines())
with path.open(encoding="utf-8") as file:  # line by line, for large files
    for number, line in enumerate(file, start=1):
        print(number, line.rstrip("\n"))

# Output:
# ['one', 'two', 'three']
# 1 one
# 2 two
# 3 three
