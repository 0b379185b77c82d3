from datetime import datetime
from email.message import EmailMessage

message = EmailMessage()
message["Date"] = datetime(2026, 3, 1, 9, 30)
print(message["Date"])

# Output:
# Sun, 01 Mar 2026 09:30:00 -0000
