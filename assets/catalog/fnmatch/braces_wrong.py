import fnmatch

print(fnmatch.filter(["a.jpg", "b.png"], "*.{jpg,png}"))

# Output:
# []
