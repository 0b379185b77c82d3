import getpass
import os

os.environ["LOGNAME"] = "ada"  # only for the example
print(f"Hello, {getpass.getuser()}!")

# Output:
# Hello, ada!
