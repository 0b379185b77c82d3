import os

with open("notes.txt", "w", encoding="utf-8") as file:
    print(file.write("usual"), os.path.exists("notes.txt"))

# Output:
# 5 True
