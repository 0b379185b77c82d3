from email.message import EmailMessage

message = EmailMessage()
message.set_content("<b>Welcome</b>")
print(message.get_content_type())

# Output:
# text/plain
