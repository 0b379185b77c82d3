import calendar
from datetime import date

day = date(2028, 2, 10)
length = calendar.monthrange(day.year, day.month)[1]
print("first", day.replace(day=1), "last", day.replace(day=length))

# Output:
# first 2028-02-01 last 2028-02-29
