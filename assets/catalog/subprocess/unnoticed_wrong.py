import subprocess
import sys

subprocess.run([sys.executable, "-c", "raise SystemExit(1)"])
print("backup written")

# Output:
# backup written
