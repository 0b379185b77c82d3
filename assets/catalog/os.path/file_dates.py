import os
import time
from datetime import UTC, datetime, timedelta

with open("notes.txt", "w", encoding="utf-8") as file:
    file.write("tea")
os.utime("notes.txt", (0, time.time() - 3 * 86_400))  # as if from three days ago

changed = datetime.fromtimestamp(os.path.getmtime("notes.txt"), UTC)
age = datetime.now(UTC) - changed
print(age.days, "days old;", "old" if age > timedelta(days=1) else "new")

last = datetime.fromtimestamp(os.path.getatime("notes.txt"), UTC)
print("last read", last.strftime("%d.%m.%Y %H:%M"))

# Output:
# 3 days old; old
# last read 01.01.1970 00:00
