import email
from email import policy
from email.message import EmailMessage

text = "From: ada@example.org\nMessage-ID: <1@example.org>\nSubject: Lunch\n\nAt noon?\n"
original = email.message_from_string(text, policy=policy.default)

answer = EmailMessage()
answer["To"] = original["reply-to"] or original["from"]
answer["Subject"] = "Re: " + original["subject"].removeprefix("Re: ")
answer["In-Reply-To"] = original["message-id"]
answer["References"] = " ".join(filter(None, [original["references"], original["message-id"]]))
answer.set_content("Yes!\n\n> " + original.get_content().replace("\n", "\n> ").rstrip("> "))
print(answer["subject"], "to", answer["to"])
print(answer["references"])
print(answer.get_content())

# Output:
# Re: Lunch to ada@example.org
# <1@example.org>
# Yes!
#
# > At noon?
