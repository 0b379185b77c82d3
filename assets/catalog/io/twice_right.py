from pathlib import Path

Path("a.txt").write_text("tea\nmilk\n", encoding="utf-8")
with open("a.txt", encoding="utf-8") as file:
    print("lines:", sum(1 for line in file))
    file.seek(0)
    print("text:", repr(file.read()))

# Output:
# lines: 2
# text: 'tea\nmilk\n'
