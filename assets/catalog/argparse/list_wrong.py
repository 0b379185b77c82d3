import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tags", type=list)
print(parser.parse_args(["--tags", "red"]))

# Output:
# Namespace(tags=['r', 'e', 'd'])
