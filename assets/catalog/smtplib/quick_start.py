import smtplib
from email.message import EmailMessage

mail = EmailMessage()
mail["From"], mail["To"], mail["Subject"] = "shop@example.org", "ada@example.org", "Tea"
mail.set_content("It is ready.")
print(mail.as_string())  # smtplib.SMTP("mail.example.org", 587).send_message(mail)

# Output:
# From: shop@example.org
# To: ada@example.org
# Subject: Tea
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: 7bit
# MIME-Version: 1.0
#
# It is ready.
