for system in ("win32", "darwin", "cygwin"):
    print(system, "win" in system)

# Output:
# win32 True
# darwin True
# cygwin True
