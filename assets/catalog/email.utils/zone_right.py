from datetime import timezone
from email.utils import parsedate_to_datetime

date = parsedate_to_datetime("Fri, 01 May 2026 10:00:00 -0000")
print(date if date.tzinfo else date.replace(tzinfo=timezone.utc))

# Output:
# 2026-05-01 10:00:00+00:00
