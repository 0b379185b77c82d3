import stat

print(stat.filemode(0o100000 | 0o755))

# Output:
# -rwxr-xr-x
