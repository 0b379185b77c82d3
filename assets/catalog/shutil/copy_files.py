import shutil
from pathlib import Path

for name in ("a.txt", "b.txt", "c.csv"):
    Path(name).write_text("hello", encoding="utf-8")

target = Path("backup/texts")
target.mkdir(parents=True, exist_ok=True)
for path in sorted(Path().glob("*.txt")):
    shutil.copy2(path, target)  # keeps the name and the times

print(shutil.copy2("c.csv", target / "new_name.csv"))
if not (copy := target / "a.txt").exists():  # do not overwrite
    shutil.copy2("a.txt", copy)
print(sorted(path.name for path in target.iterdir()))

# Output:
# backup/texts/new_name.csv
# ['a.txt', 'b.txt', 'new_name.csv']
