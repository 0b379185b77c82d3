import argparse

parser = argparse.ArgumentParser()
parser.add_argument("name", nargs=1)
print("Hello,", parser.parse_args(["Ada"]).name)

# Output:
# Hello, ['Ada']
