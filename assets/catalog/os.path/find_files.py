import os

for path in ("site/a.jpg", "site/img/b.PNG", "site/img/notes.txt", "site/.cache/c.jpg"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    open(path, "w").close()

IMAGES = {".jpg", ".png"}
for top, folders, names in os.walk("site"):
    folders[:] = sorted(name for name in folders if not name.startswith("."))
    for name in sorted(names):
        stem, extension = os.path.splitext(name)
        if extension.lower() in IMAGES:
            path = os.path.join(top, name)
            print(path, "in site:", os.path.relpath(path, "site"))

# Output:
# site/a.jpg in site: a.jpg
# site/img/b.PNG in site: img/b.PNG
