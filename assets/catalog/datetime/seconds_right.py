from datetime import timedelta

span = timedelta(days=2, minutes=1)
print(span.total_seconds())

# Output:
# 172860.0
