from email.message import EmailMessage
from email.utils import make_msgid

def reply(to: EmailMessage, text: str) -> EmailMessage:
    answer = EmailMessage()
    answer["To"], answer["Subject"] = to["From"], f"Re: {to['Subject']}"
    answer["Message-ID"] = make_msgid(domain="example.org")
    answer["In-Reply-To"] = answer["References"] = to["Message-ID"]
    answer.set_content(text)
    return answer

mail = EmailMessage()
mail["From"], mail["Subject"], mail["Message-ID"] = "ada@example.org", "Tea?", "<7@example.org>"
print(reply(mail, "Yes")["To"], reply(mail, "Yes")["In-Reply-To"], reply(mail, "Yes")["Subject"])

# Output:
# ada@example.org <7@example.org> Re: Tea?
