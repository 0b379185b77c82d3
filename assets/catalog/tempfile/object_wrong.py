import os
import tempfile

with tempfile.NamedTemporaryFile() as file:
    try:
        print(os.path.getsize(file))
    except TypeError as error:
        print(type(error).__name__)

# Output:
# TypeError
