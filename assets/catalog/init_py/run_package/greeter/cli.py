"""The command line."""


def main(names):
    """Greet each of `names`; the result is the exit status."""
    if not names:
        print("usage: python -m greeter NAME")
        return 2
    for name in names:
        print(f"Hello, {name}!")
    return 0
