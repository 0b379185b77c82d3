import os

os.makedirs("project/.git/objects")
for top, folders, names in os.walk("project"):
    folders[:] = [name for name in folders if name != ".git"]
    print(top)

# Output:
# project
