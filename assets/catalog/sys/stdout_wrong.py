import io
import sys

sys.stdout = io.StringIO()
print("caught")
print("lost")
print("only this is seen", file=sys.stderr)

# Output:
# only this is seen
