import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as errors:
    print("tea is ready")
    print("no milk", file=sys.stderr)
print(repr(out.getvalue()), repr(errors.getvalue()))

with open("log.txt", "w", encoding="utf-8") as file, redirect_stdout(file):
    print("to the file")
print(Path("log.txt").read_text(encoding="utf-8"), end="")

# Output:
# 'tea is ready\n' 'no milk\n'
# to the file
