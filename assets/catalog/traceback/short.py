import sys
import traceback

def read(text: str) -> int:
    return int(text)

try:
    read("tea")
except ValueError:
    traceback.print_exc(limit=0, file=sys.stdout)

# Output:
# ValueError: invalid literal for int() with base 10: 'tea'
