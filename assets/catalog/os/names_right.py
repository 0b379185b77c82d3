import os

os.makedirs("data/sub")
open("data/a.txt", "w", encoding="utf-8").close()
print([name for name in os.listdir("data") if os.path.isfile(os.path.join("data", name))])

# Output:
# ['a.txt']
