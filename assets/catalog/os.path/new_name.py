import os


def unused(path):
    """The path itself, or with a number if it is taken."""
    stem, extension = os.path.splitext(path)
    number = 1
    while os.path.exists(path):
        path = f"{stem}-{number}{extension}"
        number += 1
    return path


for _ in range(3):
    path = unused(os.path.join(os.curdir, "report.pdf"))
    open(path, "x").close()
    print(os.path.basename(path))

# Output:
# report.pdf
# report-1.pdf
# report-2.pdf
