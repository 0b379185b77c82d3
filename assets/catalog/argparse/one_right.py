import argparse

parser = argparse.ArgumentParser()
parser.add_argument("name")
print("Hello,", parser.parse_args(["Ada"]).name)

# Output:
# Hello, Ada
