import calendar
import time

log = ["2026-03-05T14:07:09 start", "2026-03-05T15:08:11 end"]
stamps = []
for line in log:
    text, event = line.split()
    fields = time.strptime(text, "%Y-%m-%dT%H:%M:%S")
    stamps.append(calendar.timegm(fields))
    print(event, stamps[-1], time.strftime("%a %H:%M", fields))
print(stamps[1] - stamps[0], "seconds")

# Output:
# start 1772719629 Thu 14:07
# end 1772723291 Thu 15:08
# 3662 seconds
