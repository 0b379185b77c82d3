from pathlib import Path

Path("state.txt").write_text("waiting", encoding="utf-8")
with open("state.txt", "r+", encoding="utf-8") as file:
    file.write("done")
print(Path("state.txt").read_text(encoding="utf-8"))

# Output:
# doneing
