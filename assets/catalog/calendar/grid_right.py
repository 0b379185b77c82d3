import calendar

for week in calendar.monthcalendar(2027, 5)[:1]:
    print([f"May {day}" if day else "" for day in week])

# Output:
# ['', '', '', '', '', 'May 1', 'May 2']
