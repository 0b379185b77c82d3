from pathlib import Path

with open("a.txt", "w", encoding="utf-8") as file:
    file.write("tea")
    file.writelines(["milk", "bread"])
print(Path("a.txt").read_text(encoding="utf-8"))

# Output:
# teamilkbread
