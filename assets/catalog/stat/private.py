import stat

def private(mode: int) -> bool:
    return not mode & (stat.S_IRWXG | stat.S_IRWXO)

for mode in (0o100600, 0o100644):
    print(stat.filemode(mode), private(mode))

# Output:
# -rw------- True
# -rw-r--r-- False
