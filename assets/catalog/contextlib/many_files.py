from contextlib import ExitStack
from pathlib import Path

sales = [("tea", 3), ("milk", 1), ("tea", 5)]
with ExitStack() as stack:
    files = {}
    for name, amount in sales:
        if name not in files:
            files[name] = stack.enter_context(open(f"{name}.txt", "w", encoding="utf-8"))
        print(amount, file=files[name])

print(all(file.closed for file in files.values()))
print(Path("tea.txt").read_text(encoding="utf-8").split())

# Output:
# True
# ['3', '5']
