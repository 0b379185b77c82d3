from collections import defaultdict

tags = defaultdict(list)
print(tags.get("new"), dict(tags))

# Output:
# None {}
