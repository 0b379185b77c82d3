from datetime import datetime

print(f"{datetime(2026, 3, 5, 14, 47):%Y-%M-%d}")

# Output:
# 2026-47-05
