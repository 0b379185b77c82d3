import fileinput
from pathlib import Path

Path("may.txt").write_text("tea 3\nmilk 2\n", encoding="utf-8")
Path("june.txt").write_text("tea 5\n", encoding="utf-8")
with fileinput.input(["may.txt", "june.txt"], encoding="utf-8") as lines:
    for line in lines:
        print(fileinput.filename(), fileinput.filelineno(), line.rstrip())

# Output:
# may.txt 1 tea 3
# may.txt 2 milk 2
# june.txt 1 tea 5
