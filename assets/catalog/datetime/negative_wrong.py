from datetime import datetime

print(datetime(2026, 3, 5, 9) - datetime(2026, 3, 5, 10))

# Output:
# -1 day, 23:00:00
