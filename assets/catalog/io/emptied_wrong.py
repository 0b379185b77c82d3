from pathlib import Path

Path("count.txt").write_text("41", encoding="utf-8")
with open("count.txt", "w+", encoding="utf-8") as file:
    print(repr(file.read()))

# Output:
# ''
