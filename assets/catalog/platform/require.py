import platform
import sys

if sys.version_info < (3, 11):
    sys.exit(f"needs Python 3.11, this is {platform.python_version()}")
if not sys.maxsize > 2**32:
    sys.exit("needs a 64-bit Python")
if platform.system() == "Darwin" and int(platform.mac_ver()[0].split(".")[0]) < 12:
    sys.exit("needs macOS 12")
print("all is well")

# Output:
# all is well
