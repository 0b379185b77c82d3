import time
stamp = 1772719629.042
print(time.strftime("%H:%M:%S.%f", time.gmtime(stamp)))

# Output:
# 14:07:09.%f
