import smtplib

def sent(act) -> str:
    try:
        act()
    except smtplib.SMTPAuthenticationError as error:
        return f"wrong password: {error.smtp_error.decode()}"
    except (smtplib.SMTPException, OSError) as error:
        return f"not sent: {type(error).__name__}"
    return "sent"

def refused(): raise smtplib.SMTPAuthenticationError(535, b"not accepted")
print(sent(refused), "|", sent(lambda: smtplib.SMTP().noop()), "|", sent(lambda: None))

# Output:
# wrong password: not accepted | not sent: SMTPServerDisconnected | sent
