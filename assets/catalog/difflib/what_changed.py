import difflib

old, new = "the quick brown fox", "the slow brown dog"
matcher = difflib.SequenceMatcher(None, old.split(), new.split())
for tag, a, b, c, d in matcher.get_opcodes():
    print(f"{tag:8} {' '.join(old.split()[a:b])!r} -> {' '.join(new.split()[c:d])!r}")

# Output:
# equal    'the' -> 'the'
# replace  'quick' -> 'slow'
# equal    'brown' -> 'brown'
# replace  'fox' -> 'dog'
