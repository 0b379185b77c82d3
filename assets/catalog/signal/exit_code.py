import signal
import subprocess
import sys

done = subprocess.run([sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"])
print(done.returncode, signal.Signals(-done.returncode).name)

# Output:
# -15 SIGTERM
