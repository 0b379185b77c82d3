import os


def path_below(folder, name):
    """The path of `name` in `folder`; refuses what leads out of it."""
    root = os.path.realpath(folder)
    path = os.path.realpath(os.path.join(root, name))
    if os.path.commonpath([root, path]) != root:
        raise ValueError(f"outside: {name}")
    return path


for name in ("pictures/sea.jpg", "../secret.txt", "/etc/passwd"):
    try:
        print("ok:", os.path.relpath(path_below("uploads", name), os.path.realpath("uploads")))
    except ValueError as error:
        print(error)

# Output:
# ok: pictures/sea.jpg
# outside: ../secret.txt
# outside: /etc/passwd
