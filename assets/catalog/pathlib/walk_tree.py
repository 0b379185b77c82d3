from pathlib import Path

root = Path("project")
(root / "src" / "app").mkdir(parents=True)
for name in ("README.md", "src/main.py", "src/app/view.py"):
    (root / name).write_text("hello\n", encoding="utf-8")

for path in sorted(root.rglob("*")):
    inside = path.relative_to(root)
    name = f"{path.name}/" if path.is_dir() else path.name
    print("  " * (len(inside.parts) - 1) + name)

files = [path for path in root.rglob("*") if path.is_file()]
print(len(files), "files,", sum(path.stat().st_size for path in files), "bytes")

# Output:
# README.md
# src/
#   app/
#     view.py
#   main.py
# 3 files, 18 bytes
