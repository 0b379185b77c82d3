from email.utils import parsedate_to_datetime

print(parsedate_to_datetime("Fri, 01 May 2026 10:00:00 -0000").tzinfo)

# Output:
# None
