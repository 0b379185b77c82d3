import re
from pathlib import Path

LINE = re.compile(r"""
    (?P<time>\d\d:\d\d)  \s+  # white space and comments in the pattern do not count
    (?P<level>[A-Z]+)    \s+
    (?P<text>.*)
    """, re.VERBOSE)

Path("app.log").write_text("09:30 INFO  started\n\n09:41 ERROR disk full\n", encoding="utf-8")
with open("app.log", encoding="utf-8") as file:
    for number, line in enumerate(file, start=1):
        if match := LINE.match(line):
            print(number, match["level"], match.groupdict())

# Output:
# 1 INFO {'time': '09:30', 'level': 'INFO', 'text': 'started'}
# 3 ERROR {'time': '09:41', 'level': 'ERROR', 'text': 'disk full'}
