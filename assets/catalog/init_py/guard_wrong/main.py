import report

print(report.title("sales"))

# Output:
# writing the report
# SALES
