import calendar

print(calendar.monthrange(2027, 5))  # the first and the last day?

# Output 3.11:
# (5, 31)

# Output:
# (calendar.SATURDAY, 31)
