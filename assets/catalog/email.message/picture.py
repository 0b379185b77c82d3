from email.message import EmailMessage

mail = EmailMessage()
mail.set_content("Our tea")
mail.add_alternative('<p>Our tea <img src="cid:tea@shop"></p>', subtype="html")
body = mail.get_body(("html",))
body.add_related(b"\x89PNG", "image", "png", cid="<tea@shop>")
print([part.get_content_type() for part in mail.walk()])

# Output:
# ['multipart/alternative', 'text/plain', 'multipart/related', 'text/html', 'image/png']
