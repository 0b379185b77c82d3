from collections import defaultdict

tags = defaultdict(list)
print(tags.get("old", []), tags["new"], dict(tags))

# Output:
# [] [] {'new': []}
