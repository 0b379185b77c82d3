import csv
from pathlib import Path

people = [{"name": "Ada", "born": 1815, "id": 7}, {"name": "Grace"}]
with open("people.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.DictWriter(file, ["name", "born"], restval="?", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(people)

print(Path("people.csv").read_text(encoding="utf-8"), end="")

# Output:
# name,born
# Ada,1815
# Grace,?
