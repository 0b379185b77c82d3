import calendar

def nth_weekday(year, month, weekday, n):
    days = calendar.Calendar().itermonthdates(year, month)
    return [day for day in days if day.month == month and day.weekday() == weekday][n - 1]

print(nth_weekday(2027, 2, calendar.FRIDAY, 3))  # 3: the third
print(nth_weekday(2027, 2, calendar.MONDAY, 0))  # 0: the last

# Output:
# 2027-02-19
# 2027-02-22
