from datetime import datetime

late = datetime(2026, 3, 5, 9) - datetime(2026, 3, 5, 10)
print(f"-{abs(late)}" if late.days < 0 else late)

# Output:
# -1:00:00
