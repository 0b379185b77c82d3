import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tags", nargs="+")
print(parser.parse_args(["--tags", "red", "blue"]))

# Output:
# Namespace(tags=['red', 'blue'])
