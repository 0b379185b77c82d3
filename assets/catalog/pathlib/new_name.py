from itertools import count
from pathlib import Path


def free_name(wanted):
    """`wanted`, or the same with (1), (2) ... behind its stem while that is taken."""
    path = wanted
    for number in count(1):
        if not path.exists():
            return path
        path = wanted.with_stem(f"{wanted.stem} ({number})")


source = Path("report.txt")
print(source.with_suffix(".pdf"), source.with_stem("summary"), source.with_name("notes.md"))
for _ in range(3):
    path = free_name(source)
    path.touch(exist_ok=False)
    print(path)

# Output:
# report.pdf summary.txt notes.md
# report.txt
# report (1).txt
# report (2).txt
