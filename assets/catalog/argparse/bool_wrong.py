import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--color", type=bool, default=True)
print(parser.parse_args(["--color", "False"]))

# Output:
# Namespace(color=True)
