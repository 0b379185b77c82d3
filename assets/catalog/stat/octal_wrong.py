import stat

print(stat.filemode(0o100000 | 755))

# Output:
# --wxrw--wt
