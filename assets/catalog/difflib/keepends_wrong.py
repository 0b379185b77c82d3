import difflib

old, new = "tea\n".splitlines(), "milk\n".splitlines()
print(*difflib.unified_diff(old, new, "a", "b"), sep="|")

# Output:
# --- a
# |+++ b
# |@@ -1 +1 @@
# |-tea|+milk
