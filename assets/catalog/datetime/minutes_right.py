from datetime import datetime

print(f"{datetime(2026, 3, 5, 14, 47):%Y-%m-%d}")

# Output:
# 2026-03-05
