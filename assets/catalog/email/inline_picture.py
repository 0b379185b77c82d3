from email.message import EmailMessage
from email.utils import make_msgid

message = EmailMessage()
message.set_content("Our new shop is open.")
cid = make_msgid(domain="example.org")  # <...@example.org>
message.add_alternative(f'<p>It is open: <img src="cid:{cid[1:-1]}"></p>', subtype="html")
html = message.get_body(["html"])
html.add_related(b"\x89PNG", maintype="image", subtype="png", cid=cid)

for part in message.walk():
    print(part.get_content_type())

# Output:
# multipart/alternative
# text/plain
# multipart/related
# text/html
# image/png
