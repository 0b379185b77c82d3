import calendar

weekday, length = calendar.monthrange(2027, 5)
print(calendar.day_name[weekday], length)

# Output:
# Saturday 31
