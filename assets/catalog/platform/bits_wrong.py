def bits(system):
    return 32 if system == "win32" else 64


print("64-bit Windows:", bits("win32"))

# Output:
# 64-bit Windows: 32
