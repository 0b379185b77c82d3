import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()) as caught:
    print("caught")
print("shown", [caught.getvalue()])

# Output:
# shown ['caught\n']
