from pathlib import Path

text = "# March\n2026-03-01 tea 4\n\n2026-03-02 milk 2\n"
Path("sales.txt").write_text(text, encoding="utf-8")

total = 0
with open("sales.txt", encoding="utf-8") as file:
    for number, line in enumerate(file, start=1):
        line = line.strip()  # without spaces and the line end
        if not line or line.startswith("#"):
            continue  # skip empty lines and comments
        day, item, count = line.split()
        total += int(count)
        print(f"line {number}: {item}")
print("total:", total)

# Output:
# line 2: tea
# line 4: milk
# total: 6
