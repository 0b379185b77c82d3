import uuid
from datetime import UTC, datetime, timedelta

session = uuid.UUID("0d3f8e00-1dd2-11b2-8080-808080808080")  # made by uuid1
print(datetime(1582, 10, 15, tzinfo=UTC) + timedelta(microseconds=session.time / 10))

# Output:
# 1969-12-31 23:59:49.503130+00:00
