import os

os.symlink("gone.txt", "link")
print("there:", os.path.lexists("link"))
if os.path.islink("link") and not os.path.exists("link"):
    print("a broken link to", os.readlink("link"))

# Output:
# there: True
# a broken link to gone.txt
