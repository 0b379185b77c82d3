import argparse
from pathlib import Path

Path("out.txt").write_text("precious", encoding="utf-8")
parser = argparse.ArgumentParser()
parser.add_argument("out", type=argparse.FileType("w"))
parser.parse_args(["out.txt"])
print(repr(Path("out.txt").read_text(encoding="utf-8")))

# Output:
# ''
