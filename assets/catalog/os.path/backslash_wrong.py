path = "C:\temp\new.txt"
print(repr(path), len(path))

# Output:
# 'C:\temp\new.txt' 13
