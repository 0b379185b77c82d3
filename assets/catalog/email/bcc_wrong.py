from email.message import EmailMessage

message = EmailMessage()
message["To"] = "ben@example.org"
message["Bcc"] = "boss@example.org"
print(message.as_string().strip())  # for sendmail()

# Output:
# To: ben@example.org
# Bcc: boss@example.org
