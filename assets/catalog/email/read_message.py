import email
from email import policy

raw = b"""\
From: =?utf-8?q?Zo=C3=AB?= <zoe@example.org>
To: ada@example.org, ben@example.org
Date: Sun, 01 Mar 2026 09:30:00 +0100
Subject: =?utf-8?q?Caf=C3=A9?=

At noon?
"""
message = email.message_from_bytes(raw, policy=policy.default)
print(message["from"].addresses[0].display_name, message["from"].addresses[0].addr_spec)
print([address.addr_spec for address in message["to"].addresses])
print(message["subject"], message["date"].datetime)
print(message.get_body(["plain", "html"]).get_content().strip())

# Output:
# Zoë zoe@example.org
# ['ada@example.org', 'ben@example.org']
# Café 2026-03-01 09:30:00+01:00
# At noon?
