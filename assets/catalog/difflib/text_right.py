import difflib

print(*difflib.ndiff(["tea"], ["tee"]), sep="|")

# Output:
# - tea|+ tee
