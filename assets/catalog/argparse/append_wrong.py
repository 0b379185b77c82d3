import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--host", action="append", default=["localhost"])
print(parser.parse_args(["--host", "web1"]).host)

# Output:
# ['localhost', 'web1']
