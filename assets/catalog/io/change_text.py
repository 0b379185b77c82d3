from pathlib import Path

path = Path("shopping.txt")
path.write_text("tea\nmilk\nbread\n", encoding="utf-8")

text = path.read_text(encoding="utf-8").replace("milk", "oat milk")
lines = text.splitlines()
lines.insert(0, "Saturday")  # a line at the top
lines[1] = lines[1].upper()  # change the second line
lines = [line for line in lines if "bread" not in line]  # delete lines
path.write_text("\n".join(lines) + "\n", encoding="utf-8")
print(path.read_text(encoding="utf-8"), end="")

# Output:
# Saturday
# TEA
# oat milk
