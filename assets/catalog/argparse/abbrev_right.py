import argparse

parser = argparse.ArgumentParser(allow_abbrev=False)
parser.add_argument("--force-all", action="store_true")
print(parser.parse_known_args(["--force"]))

# Output:
# (Namespace(force_all=False), ['--force'])
