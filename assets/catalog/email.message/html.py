from email.message import EmailMessage

mail = EmailMessage()
mail["Subject"] = "Menu"
mail.set_content("Tea: 3\n")
mail.add_alternative("<p>Tea: <b>3</b></p>\n", subtype="html")
for part in mail.iter_parts():
    print(part.get_content_type(), part.get_content().strip())
print(mail.get_body(("plain",)).get_content().strip())

# Output:
# text/plain Tea: 3
# text/html <p>Tea: <b>3</b></p>
# Tea: 3
