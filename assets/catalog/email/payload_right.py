import email
from email import policy

text = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nQ2Fmw6k="
message = email.message_from_string(text, policy=policy.default)
print(message.get_content())

# Output:
# Café
