from email.message import EmailMessage

mail = EmailMessage(); mail["Subject"] = "Tea"
mail.replace_header("Subject", "Milk")
print(mail["Subject"])

# Output:
# Milk
