mode = 0o100644  # from path.stat().st_mode
print(mode == 0o644)

# Output:
# False
