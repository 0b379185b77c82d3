from datetime import timedelta

span = timedelta(days=2, minutes=1)
print(span.seconds)

# Output:
# 60
