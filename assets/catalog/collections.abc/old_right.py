class Old:
    def __getitem__(self, at): return "tea"[at]

print(list(iter(Old())))

# Output:
# ['t', 'e', 'a']
