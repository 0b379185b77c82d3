import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tag", action="append")
parser.add_argument("file", nargs="?")
print(parser.parse_args(["--tag", "red", "photo.png"]))

# Output:
# Namespace(tag=['red'], file='photo.png')
