import calendar

for week in calendar.monthcalendar(2027, 5)[:1]:
    print([f"May {day}" for day in week])

# Output:
# ['May 0', 'May 0', 'May 0', 'May 0', 'May 0', 'May 1', 'May 2']
