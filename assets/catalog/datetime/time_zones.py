from datetime import datetime
from zoneinfo import ZoneInfo

start = datetime(2026, 3, 10, 9, 0, tzinfo=ZoneInfo("America/New_York"))
for place in ("America/New_York", "Europe/London", "Asia/Kolkata", "Asia/Tokyo"):
    local = start.astimezone(ZoneInfo(place))
    print(f"{local:%a %H:%M %z}", place)

# Output:
# Tue 09:00 -0400 America/New_York
# Tue 13:00 +0000 Europe/London
# Tue 18:30 +0530 Asia/Kolkata
# Tue 22:00 +0900 Asia/Tokyo
