from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

saturday = datetime(2026, 3, 28, 12, 0, tzinfo=ZoneInfo("Europe/Paris"))
sunday = (saturday.astimezone(UTC) + timedelta(hours=24)).astimezone(saturday.tzinfo)
print(sunday, (sunday.timestamp() - saturday.timestamp()) / 3600)

# Output:
# 2026-03-29 13:00:00+02:00 24.0
