from email import utils

print(utils.parseaddr('"Lovelace, Ada" <ada@example.org>'))
date = utils.parsedate_to_datetime("Fri, 01 May 2026 10:00:00 +0200")
print(date, date.tzinfo)

# Output:
# ('Lovelace, Ada', 'ada@example.org')
# 2026-05-01 10:00:00+02:00 UTC+02:00
