import csv
from pathlib import Path


def log(path, row):
    """Add a row at the end; write the header first if the file is new or empty."""
    with path.open("a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(row))
        if file.tell() == 0:
            writer.writeheader()
        writer.writerow(row)


for degrees in (19.5, 21):
    log(Path("log.csv"), {"room": "attic", "degrees": degrees})
print(Path("log.csv").read_text(encoding="utf-8"), end="")

# Output:
# room,degrees
# attic,19.5
# attic,21
