from datetime import UTC, datetime
from zoneinfo import ZoneInfo

call = datetime(2026, 3, 5, 14, 0, tzinfo=UTC)
print(call.astimezone(ZoneInfo("Asia/Tokyo")))
print(call.astimezone(ZoneInfo("Asia/Tokyo")) == call)

# Output:
# 2026-03-05 23:00:00+09:00
# True
