from datetime import datetime
from zoneinfo import ZoneInfo

meeting = datetime(2025, 3, 12, 15, 30, tzinfo=ZoneInfo("Europe/Berlin"))
for place in ["America/New_York", "Asia/Tokyo"]:
    print(place, meeting.astimezone(ZoneInfo(place)))

# Output:
# America/New_York 2025-03-12 10:30:00-04:00
# Asia/Tokyo 2025-03-12 23:30:00+09:00
