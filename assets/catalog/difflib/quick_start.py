import difflib

commands = ["commit", "checkout", "clone", "push"]
typed = "comit"
if typed not in commands:
    near = difflib.get_close_matches(typed, commands, n=2)
    print(f"There is no {typed!r}. Did you mean {' or '.join(near)}?")

# Output:
# There is no 'comit'. Did you mean commit?
