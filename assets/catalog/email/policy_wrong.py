import email

text = "Subject: =?utf-8?q?Caf=C3=A9?=\n\nhello"
message = email.message_from_string(text)
print(message["subject"], hasattr(message, "get_body"))

# Output:
# =?utf-8?q?Caf=C3=A9?= False
