import smtplib
from email.message import EmailMessage
from unittest.mock import MagicMock

def send(mail: EmailMessage, host: str, user: str, password: str, connect=smtplib.SMTP) -> None:
    with connect(host, 587, timeout=20) as server:
        server.starttls()
        server.login(user, password)
        server.send_message(mail)

connect = MagicMock()  # instead of a server
send(EmailMessage(), "mail.example.org", "shop", "secret", connect=connect)
server = connect.return_value.__enter__.return_value
print([name for name, *_ in server.method_calls])

# Output:
# ['starttls', 'login', 'send_message']
