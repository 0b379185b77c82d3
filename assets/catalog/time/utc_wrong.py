import os, time
os.environ["TZ"] = "EST5"      # a computer in New York, in winter
time.tzset()
print(time.mktime(time.gmtime(0)))

# Output:
# 18000.0
