import time
today = "2026-03-05"       # or time.strftime("%Y-%m-%d")
moment = time.strptime(f"{today} 14:07", "%Y-%m-%d %H:%M")
print(time.strftime("%d %b %Y %H:%M", moment))

# Output:
# 05 Mar 2026 14:07
