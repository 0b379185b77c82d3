import os
import subprocess
import sys

done = subprocess.run([sys.executable, "-c", "breakpoint(); print('not stopped')"], capture_output=True, text=True,
                      env={**os.environ, "PYTHONBREAKPOINT": "0"})
print(done.stdout)

# Output:
# not stopped
