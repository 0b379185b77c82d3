import stat

for mode in [0o100644, 0o100755, 0o040700]:
    print(stat.filemode(mode), f"{stat.S_IMODE(mode):o}", "folder" if stat.S_ISDIR(mode) else "file")

# Output:
# -rw-r--r-- 644 file
# -rwxr-xr-x 755 file
# drwx------ 700 folder
