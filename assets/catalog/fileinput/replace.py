import fileinput
from pathlib import Path

Path("notes.txt").write_text("red car\nred bus\n", encoding="utf-8")
with fileinput.input("notes.txt", inplace=True, backup=".bak", encoding="utf-8") as lines:
    for line in lines:
        print(line.replace("red", "blue"), end="")  # print goes into the file
print(Path("notes.txt").read_text(encoding="utf-8").split("\n"))

# Output:
# ['blue car', 'blue bus', '']
