from datetime import UTC, datetime
from zoneinfo import ZoneInfo

noon = datetime(2025, 1, 1, 12, tzinfo=UTC)
print(noon.replace(tzinfo=ZoneInfo("Asia/Tokyo")))

# Output:
# 2025-01-01 12:00:00+09:00
