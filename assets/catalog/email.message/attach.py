import mimetypes
import tempfile
from email.message import EmailMessage
from pathlib import Path

def attach(mail: EmailMessage, path: Path) -> None:
    kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
    mail.add_attachment(path.read_bytes(), *kind.split("/"), filename=path.name)

mail = EmailMessage()
mail.set_content("see below")
path = Path(tempfile.mkdtemp(), "menu.png")
path.write_bytes(b"\x89PNG")
attach(mail, path)
print([(part.get_filename(), part.get_content_type()) for part in mail.iter_attachments()])

# Output:
# [('menu.png', 'image/png')]
