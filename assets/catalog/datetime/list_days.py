from datetime import date, timedelta

first, last = date(2026, 4, 2), date(2026, 4, 9)
holidays = {date(2026, 4, 3), date(2026, 4, 6)}

days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
work = [day for day in days if day.weekday() < 5 and day not in holidays]
print(len(days), "days,", len(work), "of them working days")
for day in work:
    print(f"{day:%a %d %b}")

# Output:
# 8 days, 4 of them working days
# Thu 02 Apr
# Tue 07 Apr
# Wed 08 Apr
# Thu 09 Apr
