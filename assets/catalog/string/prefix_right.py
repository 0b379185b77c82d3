name = "Ann"
print(f"Hello {name}")

# Output:
# Hello Ann
