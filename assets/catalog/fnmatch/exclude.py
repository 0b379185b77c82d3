import fnmatch

ignored = ["*.tmp", ".*", "build/*"]
names = ["tea.txt", "tea.tmp", ".git", "build/app", "cake.txt"]
kept = [name for name in names if not any(fnmatch.fnmatch(name, pattern) for pattern in ignored)]
print(kept)

# Output:
# ['tea.txt', 'cake.txt']
