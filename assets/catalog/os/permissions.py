import os
import stat

with open("backup.sh", "w", encoding="utf-8") as file:
    file.write("#!/bin/sh\necho saved\n")

os.chmod("backup.sh", 0o640)  # rw- for me, r-- for my group, nothing for others
mode = os.stat("backup.sh").st_mode
print(stat.filemode(mode), oct(stat.S_IMODE(mode)), bool(mode & stat.S_IWGRP))

os.chmod("backup.sh", mode | stat.S_IXUSR)  # chmod u+x
print(os.access("backup.sh", os.X_OK), stat.filemode(os.stat("backup.sh").st_mode))
os.chmod("backup.sh", stat.S_IREAD)  # read-only, on Windows too
print(stat.filemode(os.stat("backup.sh").st_mode))

# Output:
# -rw-r----- 0o640 False
# True -rwxr-----
# -r--------
