import argparse
from datetime import date


def port(text):
    if not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and 65535")
    return int(text)


def pair(text):
    key, value = text.split("=", 1)
    return key, value


parser = argparse.ArgumentParser()
parser.add_argument("--port", type=port)
parser.add_argument("--since", type=date.fromisoformat, metavar="YYYY-MM-DD")
parser.add_argument("--set", type=pair, action="append", metavar="KEY=VALUE")
args = parser.parse_args()
print(args.port, args.since.year, dict(args.set))

# Output:
# 8080 2026 {'color': 'red', 'size': '9'}
