from email.message import EmailMessage

mail = EmailMessage()
mail["From"], mail["To"] = "shop@example.org", "ada@example.org"
mail["Subject"] = "Your order: crème brûlée"
mail.set_content("It is ready.\n")
print(mail["Subject"], "|", mail.get_content())

# Output:
# Your order: crème brûlée | It is ready.
