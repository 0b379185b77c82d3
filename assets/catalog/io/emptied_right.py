from pathlib import Path

Path("count.txt").write_text("41", encoding="utf-8")
count = int(Path("count.txt").read_text(encoding="utf-8"))
Path("count.txt").write_text(str(count + 1), encoding="utf-8")
print(Path("count.txt").read_text(encoding="utf-8"))

# Output:
# 42
