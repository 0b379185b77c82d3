print("3.10" > "3.9")

# Output:
# False
