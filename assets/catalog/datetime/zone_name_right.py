from datetime import UTC, datetime

moment = datetime.strptime("2026-03-05 14:07 UTC", "%Y-%m-%d %H:%M UTC")
moment = moment.replace(tzinfo=UTC)
print(moment, moment.tzinfo)

# Output:
# 2026-03-05 14:07:00+00:00 UTC
