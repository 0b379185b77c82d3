import string
print(string.capwords("don't panic"))

# Output:
# Don't Panic
