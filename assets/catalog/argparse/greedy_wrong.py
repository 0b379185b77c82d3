import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tags", nargs="*")
parser.add_argument("file", nargs="?")
print(parser.parse_args(["--tags", "red", "photo.png"]))

# Output:
# Namespace(tags=['red', 'photo.png'], file=None)
