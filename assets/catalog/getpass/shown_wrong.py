def login(ask=input) -> str:
    return ask("Password: ")

print(login(lambda prompt: "hunter2"))

# Output:
# hunter2
