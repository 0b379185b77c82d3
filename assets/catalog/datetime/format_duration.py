from datetime import datetime, timedelta

span = datetime(2026, 3, 7, 6, 30) - datetime(2026, 3, 4, 22, 0)
hours, rest = divmod(span, timedelta(hours=1))
minutes = rest // timedelta(minutes=1)
print(span)
print(f"{hours}:{minutes:02}")
print(f"{span.days} days, {hours % 24} hours and {minutes} minutes")
print(f"{span / timedelta(hours=1)} hours")

# Output:
# 2 days, 8:30:00
# 56:30
# 2 days, 8 hours and 30 minutes
# 56.5 hours
