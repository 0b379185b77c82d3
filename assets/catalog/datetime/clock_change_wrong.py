from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

saturday = datetime(2026, 3, 28, 12, 0, tzinfo=ZoneInfo("Europe/Paris"))
sunday = saturday + timedelta(hours=24)
print(sunday, (sunday.timestamp() - saturday.timestamp()) / 3600)

# Output:
# 2026-03-29 12:00:00+02:00 23.0
