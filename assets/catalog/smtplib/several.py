from email.message import EmailMessage

def mails(people: dict[str, str]):
    for name, address in people.items():
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = "shop@example.org", address, "Tea time"
        mail.set_content(f"Hello {name}, the kettle is on.")
        yield mail

# with smtplib.SMTP(...) as server:
for mail in mails({"Ada": "ada@example.org", "Bob": "bob@example.org"}):
    print(mail["To"], "|", mail.get_content().strip())  # server.send_message(mail)

# Output:
# ada@example.org | Hello Ada, the kettle is on.
# bob@example.org | Hello Bob, the kettle is on.
