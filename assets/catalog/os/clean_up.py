import os
import time

DAY = 86400
for number, name in enumerate(("logs/new.log", "logs/june/a.log", "logs/june/b.log")):
    os.makedirs(os.path.dirname(name), exist_ok=True)
    open(name, "w", encoding="utf-8").close()
    os.utime(name, (0, time.time() - number * 20 * DAY))

for top, folders, names in os.walk("logs", topdown=False):  # the deepest first
    for path in (os.path.join(top, name) for name in names):
        if os.path.getmtime(path) < time.time() - 10 * DAY:
            os.remove(path)
    if not os.listdir(top):
        os.rmdir(top)
print([(top, names) for top, folders, names in os.walk("logs")])

# Output:
# [('logs', ['new.log'])]
