import os
import tempfile

with tempfile.NamedTemporaryFile() as file:
    print(os.path.getsize(file.name))

# Output:
# 0
