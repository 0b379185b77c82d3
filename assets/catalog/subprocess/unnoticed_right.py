import subprocess
import sys

try:
    subprocess.run([sys.executable, "-c", "raise SystemExit(1)"], check=True)
    print("backup written")
except subprocess.CalledProcessError as error:
    print("backup failed with", error.returncode)

# Output:
# backup failed with 1
