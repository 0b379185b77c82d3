import email
from email import policy
from email.message import EmailMessage
from pathlib import Path

sent = EmailMessage()
sent.add_attachment("tea 3", filename="../menu.txt")
Path("mail.eml").write_bytes(bytes(sent))

with open("mail.eml", "rb") as file:
    message = email.message_from_binary_file(file, policy=policy.default)
for part in message.iter_attachments():
    path = Path(Path(part.get_filename("unnamed")).name)  # the name only: no folders of theirs
    path.write_bytes(part.get_payload(decode=True))
    print(path, path.read_text())

# Output:
# menu.txt tea 3
