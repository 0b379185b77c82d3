import inspect

def send(text, urgent=False):
    print("send", text, urgent)

settings = {"text": "hello", "urgent": True, "colour": "red"}
accepted = inspect.signature(send).parameters
send(**{name: value for name, value in settings.items() if name in accepted})

# Output:
# send hello True
