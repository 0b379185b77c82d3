from email.message import EmailMessage

mail = EmailMessage(); mail["Subject"] = "Tea"
try: mail["Subject"] = "Milk"
except ValueError as error: print(error)

# Output:
# There may be at most 1 Subject headers in a message
