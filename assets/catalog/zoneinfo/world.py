from datetime import UTC, datetime
from zoneinfo import ZoneInfo

now = datetime(2025, 7, 1, 12, 0, tzinfo=UTC)  # or datetime.now(UTC)
for place in ["America/Lima", "Africa/Cairo", "Asia/Kolkata"]:
    print(f"{now.astimezone(ZoneInfo(place)):%a %H:%M %z}", place)

# Output:
# Tue 07:00 -0500 America/Lima
# Tue 15:00 +0300 Africa/Cairo
# Tue 17:30 +0530 Asia/Kolkata
