name = "Ann"
print("Hello {name}")

# Output:
# Hello {name}
