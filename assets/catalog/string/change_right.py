name = "ann"
name = name.upper()
print(name)

# Output:
# ANN
