from email.message import EmailMessage

message = EmailMessage()
message["Subject"] = "Your order"
message.set_content("Your order is on its way.")
message.add_alternative("<p>Your order is <b>on its way</b>.</p>", subtype="html")

for part in message.walk():
    print(part.get_content_type())

# Output:
# multipart/alternative
# text/plain
# text/html
