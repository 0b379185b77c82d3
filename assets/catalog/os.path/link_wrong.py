import os

os.symlink("gone.txt", "link")
print("there:", os.path.exists("link"))
try:
    os.symlink("a.txt", "link")
except FileExistsError as error:
    print(type(error).__name__)

# Output:
# there: False
# FileExistsError
