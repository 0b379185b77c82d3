import difflib

print(*difflib.ndiff("tea", "tee"), sep="|")

# Output:
#   t|  e|- a|+ e
