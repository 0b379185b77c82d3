import os
import stat

os.mkdir("shared")
os.chmod("shared", 755)
print(stat.filemode(os.stat("shared").st_mode))

# Output:
# d-wxrw--wt
