import subprocess
import sys

import convert

print("imported:", convert.to_miles(10))
subprocess.run([sys.executable, "convert.py", "42.2"], check=True)

# Output:
# imported: 6.21
# started: 26.22
