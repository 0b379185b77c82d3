from email.message import EmailMessage

message = EmailMessage()
message["To"] = "ben@example.org"
recipients = ["ben@example.org", "boss@example.org"]  # the second argument of sendmail()
print(message.as_string().strip())

# Output:
# To: ben@example.org
