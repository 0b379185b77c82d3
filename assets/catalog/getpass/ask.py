import getpass
from collections.abc import Callable

def new_password(ask: Callable[[str], str] = getpass.getpass) -> str:
    while True:
        first = ask("New password: ")
        if len(first) < 8:
            print("at least 8 characters")
        elif first != ask("Again: "):
            print("these are not the same")
        else:
            return first

typed = iter(["short", "correct horse", "correct hose", "correct horse", "correct horse"])
print(len(new_password(lambda prompt: next(typed))), "characters")

# Output:
# at least 8 characters
# these are not the same
# 13 characters
