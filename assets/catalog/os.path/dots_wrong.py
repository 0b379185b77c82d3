import os

os.makedirs("disk/music")
os.symlink("disk/music", "songs")
print(os.path.normpath("songs/../list.txt"))

# Output:
# list.txt
