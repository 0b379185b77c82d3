from datetime import UTC, datetime
stamp = 1772719629.042
moment = datetime.fromtimestamp(stamp, UTC)
print(f"{moment:%H:%M:%S.%f}", moment.time().isoformat("milliseconds"))

# Output:
# 14:07:09.042000 14:07:09.042
