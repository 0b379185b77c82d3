from datetime import datetime
from zoneinfo import ZoneInfo

stored = "2025-01-05T23:30:00+00:00"
moment = datetime.fromisoformat(stored)
print(moment.astimezone(ZoneInfo("Asia/Seoul")).isoformat(" ", "minutes"))

# Output:
# 2025-01-06 08:30+09:00
