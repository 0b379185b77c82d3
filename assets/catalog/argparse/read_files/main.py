import argparse
import sys
from pathlib import Path

parser = argparse.ArgumentParser(description="Count lines, or words, of text files.")
parser.add_argument("files", nargs="*", metavar="FILE", help="what to read; standard input if none")
parser.add_argument("-w", "--words", action="store_true", help="count words, not lines")
args = parser.parse_args()

texts = {name: Path(name).read_text(encoding="utf-8") for name in args.files}
if not texts:
    texts["standard input"] = sys.stdin.read()
for name, text in texts.items():
    parts = text.split() if args.words else text.splitlines()
    print(f"{name}: {len(parts)}")

# Output:
# poem.txt: 7
# list.txt: 3
