import os
import stat

os.mkdir("shared")
os.chmod("shared", 0o755)
print(stat.filemode(os.stat("shared").st_mode))

# Output:
# drwxr-xr-x
