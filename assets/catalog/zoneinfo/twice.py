from datetime import datetime
from zoneinfo import ZoneInfo

for fold in (0, 1):
    time = datetime(2025, 10, 26, 2, 30, fold=fold, tzinfo=ZoneInfo("Europe/Rome"))
    print(time, time.tzname())

# Output:
# 2025-10-26 02:30:00+02:00 CEST
# 2025-10-26 02:30:00+01:00 CET
