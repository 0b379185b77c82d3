from pathlib import Path

for word in ("one", "two"):
    Path("words.txt").write_text(word + "\n", encoding="utf-8")
print(Path("words.txt").read_text(encoding="utf-8"), end="")

# Output:
# two
