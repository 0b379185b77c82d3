import calendar

print(hasattr(calendar, "monthrange"))

# Output:
# False
