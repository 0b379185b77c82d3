from pathlib import Path

with Path("words.txt").open("a", encoding="utf-8") as file:
    for word in ("one", "two"):
        file.write(word + "\n")
print(Path("words.txt").read_text(encoding="utf-8"), end="")

# Output:
# one
# two
