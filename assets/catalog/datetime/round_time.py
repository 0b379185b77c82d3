from datetime import UTC, datetime, timedelta

step = timedelta(minutes=15)
zero = datetime.min.replace(tzinfo=UTC)  # steps are counted from here

for minute in (7, 8, 52, 53):
    moment = datetime(2026, 3, 5, 23, minute, tzinfo=UTC)
    down = moment - (moment - zero) % step
    nearest = moment + step / 2 - (moment - zero + step / 2) % step
    print(f"{moment:%H:%M}  down {down:%H:%M}  nearest {nearest:%H:%M}")

# Output:
# 23:07  down 23:00  nearest 23:00
# 23:08  down 23:00  nearest 23:15
# 23:52  down 23:45  nearest 23:45
# 23:53  down 23:45  nearest 00:00
