import csv
from pathlib import Path

Path("unknown.csv").write_text("name|age|city\nAda|36|London\nBob|7|Rome\n", encoding="utf-8")

with open("unknown.csv", newline="", encoding="utf-8") as file:
    sample = file.read(4096)
    dialect = csv.Sniffer().sniff(sample, delimiters=",;\t|")
    header = csv.Sniffer().has_header(sample)
    file.seek(0)
    rows = list(csv.reader(file, dialect))
print(f"delimiter {dialect.delimiter!r}, header: {header}")
print(rows[1])

# Output:
# delimiter '|', header: True
# ['Ada', '36', 'London']
