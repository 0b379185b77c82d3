import email
import mailbox
from email import policy


def read(file):
    return email.message_from_binary_file(file, policy=policy.default)


inbox = mailbox.mbox("inbox.mbox", factory=read)
for subject in ("Lunch", "Invoice 7", "Invoice 8"):
    inbox.add(f"Subject: {subject}\n\nhello\n")
inbox.flush()
for message in inbox:
    if "invoice" in message["subject"].lower():
        print(message["subject"])

# Output:
# Invoice 7
# Invoice 8
