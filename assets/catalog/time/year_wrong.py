import time
moment = time.strptime("14:07", "%H:%M")
print(time.strftime("%d %b %Y %H:%M", moment))

# Output:
# 01 Jan 1900 14:07
