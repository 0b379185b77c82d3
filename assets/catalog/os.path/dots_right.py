import os

os.makedirs("disk/music")
os.symlink("disk/music", "songs")
print(os.path.relpath(os.path.realpath("songs/../list.txt"), os.path.realpath(".")))

# Output:
# disk/list.txt
