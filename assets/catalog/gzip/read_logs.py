import gzip
from pathlib import Path

Path("app.log").write_text("ERROR disk full\nINFO ok\n", encoding="utf-8")
with gzip.open("app.log.1.gz", "wt", encoding="utf-8") as file:
    file.write("INFO start\nERROR no network\n")

for path in sorted(Path().glob("app.log*"), reverse=True):  # oldest first
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("ERROR"):
                print(path.name, line.rstrip())

# Output:
# app.log.1.gz ERROR no network
# app.log ERROR disk full
