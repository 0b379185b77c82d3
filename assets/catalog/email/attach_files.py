import mimetypes
from email.message import EmailMessage
from pathlib import Path

Path("menu.csv").write_text("tea,3\n")
Path("logo.png").write_bytes(b"\x89PNG")

message = EmailMessage()
message.set_content("The files you asked for.")
for path in (Path("menu.csv"), Path("logo.png")):
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    maintype, subtype = kind.split("/")
    message.add_attachment(path.read_bytes(), maintype=maintype, subtype=subtype, filename=path.name)

for part in message.iter_attachments():
    print(part.get_filename(), part.get_content_type())

# Output:
# menu.csv text/csv
# logo.png image/png
