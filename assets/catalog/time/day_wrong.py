import time
seconds = 90_000
print(time.strftime("%H:%M:%S", time.gmtime(seconds)))

# Output:
# 01:00:00
