import os

os.environ["LOGNAME"] = "root"
print(hasattr(os, "getuid") and os.getuid() == -1)

# Output:
# False
