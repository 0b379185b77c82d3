print("don't panic".title())

# Output:
# Don'T Panic
