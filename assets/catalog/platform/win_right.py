for system in ("win32", "darwin", "cygwin"):
    print(system, system == "win32")

# Output:
# win32 True
# darwin False
# cygwin False
