import os
import tempfile

folder = tempfile.mkdtemp()
print("work in", os.path.isdir(folder))
print("left over:", os.path.isdir(folder))

# Output:
# work in True
# left over: True
