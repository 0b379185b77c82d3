from email.message import EmailMessage

mail = EmailMessage(); mail.set_content("tea")
mail.add_attachment("a,b", filename="a.csv")
try: print(mail.get_content())
except KeyError as error: print("no content for", error)

# Output:
# no content for 'multipart/mixed'
