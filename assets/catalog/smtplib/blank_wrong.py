from email import message_from_string

text = "Subject: Tea\nNote: it is ready."
print(repr(message_from_string(text).get_payload()))

# Output:
# ''
