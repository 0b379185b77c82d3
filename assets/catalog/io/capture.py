import io
import sys
from contextlib import redirect_stdout


def report():
    print("3 orders")
    print("12.50 EUR")


with redirect_stdout(io.StringIO()) as shown:
    report()
print(shown.getvalue().splitlines())

notes = io.StringIO()
for stream in (sys.stdout, notes):  # to the screen and into a text
    print("done", file=stream)
print(repr(notes.getvalue()))

# Output:
# ['3 orders', '12.50 EUR']
# done
# 'done\n'
