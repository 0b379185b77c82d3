import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--force-all", action="store_true")
print(parser.parse_args(["--force"]))

# Output:
# Namespace(force_all=True)
