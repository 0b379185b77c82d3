import calendar, os, time
os.environ["TZ"] = "EST5"
time.tzset()
print(calendar.timegm(time.gmtime(0)))

# Output:
# 0
