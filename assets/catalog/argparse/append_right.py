import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--host", action="append")
args = parser.parse_args(["--host", "web1"])
print(args.host or ["localhost"])

# Output:
# ['web1']
