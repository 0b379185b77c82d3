import smtplib
from email.message import EmailMessage

from mail_server import start_server

message = EmailMessage()
message["From"] = "ada@example.org"
message["To"] = "ben@example.org, cleo@example.org"
message["Subject"] = "Lunch"
message.set_content("At noon in the café?")

server = start_server()
# with a provider: smtplib.SMTP_SSL("smtp.example.org", 465)
with smtplib.SMTP(*server.server_address) as smtp:
    smtp.send_message(message)
print("sent to", server.messages[0][0])

# Output:
# sent to ['ben@example.org', 'cleo@example.org']
