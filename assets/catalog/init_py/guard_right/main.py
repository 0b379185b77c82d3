import report

print(report.title("sales"))

# Output:
# SALES
