import stat

mode = 0o100644
print(stat.S_IMODE(mode) == 0o644)

# Output:
# True
