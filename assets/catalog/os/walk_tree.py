import os

for name in ("src/main.py", "src/app/view.py", "src/a.txt", ".git/config"):
    path = os.path.join("project", name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(b"#" * 100)

total = 0
for top, folders, names in os.walk("project"):
    folders[:] = sorted(name for name in folders if name != ".git")  # only these are entered
    total += sum(os.path.getsize(os.path.join(top, name)) for name in names)
    for name in sorted(names):
        if name.endswith(".py"):
            print(os.path.join(top, name))
print(total, "bytes")

# Output:
# project/src/main.py
# project/src/app/view.py
# 300 bytes
