import argparse
from enum import StrEnum


class Format(StrEnum):
    CSV = "csv"
    JSON = "json"


parser = argparse.ArgumentParser()
parser.add_argument("--format", type=Format, choices=list(Format), default=Format.CSV)
options = parser.parse_args(["--format", "json"])
print(repr(options.format), [str(choice) for choice in Format])

# Output:
# <Format.JSON: 'json'> ['csv', 'json']
