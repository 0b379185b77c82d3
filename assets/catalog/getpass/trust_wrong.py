import getpass
import os

os.environ["LOGNAME"] = "root"
print(getpass.getuser() == "root")

# Output:
# True
