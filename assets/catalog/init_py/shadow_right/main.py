import calendar

print(hasattr(calendar, "monthrange"))

# Output:
# True
