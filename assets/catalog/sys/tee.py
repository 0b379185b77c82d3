import contextlib
import sys
from pathlib import Path


class Tee:
    def __init__(self, *streams):
        self.streams = streams

    def write(self, text):
        for stream in self.streams:
            stream.write(text)

    def flush(self):
        for stream in self.streams:
            stream.flush()


with open("log.txt", "w", encoding="utf-8") as log, contextlib.redirect_stdout(Tee(sys.stdout, log)):
    print("3 files copied")
print("in the file:", Path("log.txt").read_text(encoding="utf-8"), end="")

# Output:
# 3 files copied
# in the file: 3 files copied
