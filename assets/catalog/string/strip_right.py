print("report.txt".removesuffix(".txt"))

# Output:
# report
