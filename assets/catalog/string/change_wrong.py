name = "ann"
name.upper()
print(name)

# Output:
# ann
