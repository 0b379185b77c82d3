import subprocess
import sys

slow = [sys.executable, "-c", "import time; time.sleep(60)"]
try:
    subprocess.run(slow, timeout=0.3)
except subprocess.TimeoutExpired:
    print("not done in 0.3 s, so it was stopped")

# Output:
# not done in 0.3 s, so it was stopped
