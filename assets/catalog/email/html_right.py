from email.message import EmailMessage

message = EmailMessage()
message.set_content("<b>Welcome</b>", subtype="html")
print(message.get_content_type())

# Output:
# text/html
