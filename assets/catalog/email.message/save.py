import email
import email.policy
import tempfile
from email.message import EmailMessage
from pathlib import Path

sent = EmailMessage()
sent.add_attachment("tea,3\n", subtype="csv", filename="../prices.csv")
mail = email.message_from_bytes(sent.as_bytes(), policy=email.policy.default)
folder = Path(tempfile.mkdtemp())
for part in mail.iter_attachments():
    target = folder / Path(part.get_filename()).name  # never trust a path
    target.write_bytes(part.get_payload(decode=True))
    print(target.name, target.read_text())

# Output:
# prices.csv tea,3
