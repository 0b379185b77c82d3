print("report.txt".rstrip(".txt"))

# Output:
# repor
