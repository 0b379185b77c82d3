from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

start = datetime(2025, 3, 29, 12, tzinfo=ZoneInfo("Europe/Rome"))
print(start + timedelta(hours=24))  # only 23 hours later

# Output:
# 2025-03-30 12:00:00+02:00
