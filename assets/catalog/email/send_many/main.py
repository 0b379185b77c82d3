import smtplib
from email.message import EmailMessage

from mail_server import start_server

members = {"Ada": "ada@example.org", "Ben": "ben@example.org"}
server = start_server()
with smtplib.SMTP(*server.server_address, timeout=10) as smtp:
    # with a provider: smtp.starttls(), then smtp.login(user, password)
    for name, address in members.items():
        message = EmailMessage()
        message["From"], message["To"] = "club@example.org", address
        message["Subject"] = f"Hello {name}"
        message.set_content(f"Dear {name},\n\nwe meet on Monday.")
        refused = smtp.send_message(message)
        print(address, refused or "accepted")

# Output:
# ada@example.org accepted
# ben@example.org accepted
