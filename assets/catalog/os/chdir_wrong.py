import os

open("a.txt", "w", encoding="utf-8").close()
os.mkdir("work")
os.chdir("work")
print(os.path.exists("a.txt"))

# Output:
# False
