from pathlib import Path
from string import Template

Path("letter.txt").write_text("Dear $name,\nyou owe ${amount}EUR. 100 $$.\n", encoding="utf-8")
letter = Template(Path("letter.txt").read_text(encoding="utf-8"))
for row in [{"name": "Ann", "amount": 5}, {"name": "Bo", "amount": 7}]:
    print(letter.substitute(row), end="")
print(letter.get_identifiers())

# Output:
# Dear Ann,
# you owe 5EUR. 100 $.
# Dear Bo,
# you owe 7EUR. 100 $.
# ['name', 'amount']
