import os

here = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(here, "data", "prices.txt")

os.makedirs(os.path.dirname(path), exist_ok=True)
with open(path, "w", encoding="utf-8") as file:
    file.write("tea 4.50\n")

os.chdir(os.path.expanduser("~"))  # wherever the program is started
with open(path, encoding="utf-8") as file:
    print(os.path.relpath(path, here), "holds", file.read().strip())

# Output:
# data/prices.txt holds tea 4.50
