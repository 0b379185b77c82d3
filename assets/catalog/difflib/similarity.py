import difflib

pairs = [("Jon Smith", "John Smith"), ("Jon Smith", "Joan Smyth"), ("Jon Smith", "Mary Hill")]
for one, other in pairs:
    ratio = difflib.SequenceMatcher(None, one.lower(), other.lower()).ratio()
    print(f"{ratio:.0%} {one} / {other}")

# Output:
# 95% Jon Smith / John Smith
# 84% Jon Smith / Joan Smyth
# 22% Jon Smith / Mary Hill
