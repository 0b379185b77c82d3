from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

start = datetime(2025, 3, 29, 12, tzinfo=ZoneInfo("Europe/Rome"))
later = start.astimezone(UTC) + timedelta(hours=24)
print(later.astimezone(start.tzinfo))

# Output:
# 2025-03-30 13:00:00+02:00
