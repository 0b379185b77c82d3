import os
import tempfile


def write_safely(path, text):
    folder = os.path.dirname(path) or "."
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=folder, delete=False) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())  # on the disk before the old one goes
    os.replace(file.name, path)


os.mkdir("config")
for text in ("version 1", "version 2"):
    write_safely("config/settings.ini", text)
with open("config/settings.ini", encoding="utf-8") as file:
    print(os.listdir("config"), file.read())

# Output:
# ['settings.ini'] version 2
