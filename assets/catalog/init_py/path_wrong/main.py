import os

import phrases

os.chdir(os.pardir)
try:
    print(phrases.load())
except FileNotFoundError as error:
    print(type(error).__name__)

# Output:
# FileNotFoundError
