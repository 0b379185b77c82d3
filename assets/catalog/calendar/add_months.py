import calendar
from datetime import date

def add_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))

print(add_months(date(2027, 1, 31), 1), add_months(date(2027, 1, 31), -2))

# Output:
# 2027-02-28 2026-11-30
