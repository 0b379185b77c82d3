from datetime import date, datetime

moment, day = datetime(2026, 3, 5), date(2026, 3, 5)
print(moment == day, isinstance(moment, date))

# Output:
# False True
