from email.message import EmailMessage

mail = EmailMessage(); mail.set_content("tea")
mail.add_attachment("a,b", filename="a.csv")
print(mail.get_body().get_content().strip())

# Output:
# tea
