import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)
print(parser.parse_args(["--no-color"]))

# Output:
# Namespace(color=False)
