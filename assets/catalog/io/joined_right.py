from pathlib import Path

with open("a.txt", "w", encoding="utf-8") as file:
    print("tea", file=file)
    file.writelines(f"{item}\n" for item in ["milk", "bread"])
print(Path("a.txt").read_text(encoding="utf-8"), end="")

# Output:
# tea
# milk
# bread
