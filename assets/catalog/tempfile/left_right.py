import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    print("work in", os.path.isdir(folder))
print("left over:", os.path.isdir(folder))

# Output:
# work in True
# left over: False
