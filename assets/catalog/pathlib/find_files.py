from pathlib import Path

root = Path("site")
for name in ("a.jpg", "b.PNG", "c.txt", "img/d.png", ".cache/e.png"):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()

IMAGES = {".jpg", ".png"}
SKIP = {".cache", ".git"}
for path in sorted(root.rglob("*")):
    inside = path.relative_to(root)
    if path.suffix.lower() in IMAGES and SKIP.isdisjoint(inside.parts):
        print(inside.as_posix())

# Output:
# a.jpg
# b.PNG
# img/d.png
