import email
from email import policy

text = "Subject: =?utf-8?q?Caf=C3=A9?=\n\nhello"
message = email.message_from_string(text, policy=policy.default)
print(message["subject"], hasattr(message, "get_body"))

# Output:
# Café True
