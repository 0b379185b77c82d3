import fnmatch

print(fnmatch.fnmatch("shop/old/tea.txt", "shop/*.txt"))

# Output:
# True
