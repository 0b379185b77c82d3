from email.utils import parsedate_to_datetime

known = parsedate_to_datetime("Fri, 01 May 2026 08:00:00 GMT")
changed = parsedate_to_datetime("Fri, 01 May 2026 10:30:00 +0200")
print(changed > known, changed - known)

# Output:
# True 0:30:00
