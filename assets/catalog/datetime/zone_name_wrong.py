from datetime import datetime

moment = datetime.strptime("2026-03-05 14:07 UTC", "%Y-%m-%d %H:%M %Z")
print(moment, moment.tzinfo)

# Output:
# 2026-03-05 14:07:00 None
