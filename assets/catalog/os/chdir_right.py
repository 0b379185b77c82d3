import contextlib
import os

open("a.txt", "w", encoding="utf-8").close()
os.mkdir("work")
with contextlib.chdir("work"):
    open("b.txt", "w", encoding="utf-8").close()
print(os.path.exists("a.txt"), os.path.exists("work/b.txt"))

# Output:
# True True
