import getpass
import os
import re

os.environ["LOGNAME"] = "Ada L."
name = re.sub(r"\W+", "-", getpass.getuser()).strip("-").lower()
print(f"cache-{name}.json")

# Output:
# cache-ada-l.json
