import getpass

def login(ask=getpass.getpass) -> str:
    return ask("Password: ")

print(len(login(lambda prompt: "hunter2")))

# Output:
# 7
