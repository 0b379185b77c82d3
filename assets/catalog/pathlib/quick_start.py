from pathlib import Path

folder = Path("notes")
folder.mkdir(exist_ok=True)
path = folder / "todo.txt"
path.write_text("buy milk\n", encoding="utf-8")
print(path.name, path.suffix, path.exists())
print(path.read_text(encoding="utf-8"), end="")

# Output:
# todo.txt .txt True
# buy milk
