import argparse
import contextlib
import io


def main(argv=None):
    parser = argparse.ArgumentParser(prog="double.py")
    parser.add_argument("number", type=int)
    return parser.parse_args(argv).number * 2


assert main(["21"]) == 42
with contextlib.redirect_stderr(io.StringIO()) as messages, contextlib.suppress(SystemExit):
    main(["many"])
print(messages.getvalue().splitlines()[-1])

# Output:
# double.py: error: argument number: invalid int value: 'many'
