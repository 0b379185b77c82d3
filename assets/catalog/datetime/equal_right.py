from datetime import date, datetime

moment, day = datetime(2026, 3, 5), date(2026, 3, 5)
print(moment.date() == day)

# Output:
# True
