import subprocess
import sys
from contextlib import suppress

big = [sys.executable, "-c", "print('x' * 1_000_000)"]
process = subprocess.Popen(big, stdout=subprocess.PIPE)
with suppress(subprocess.TimeoutExpired):
    process.wait(timeout=0.5)  # without a timeout: for ever
print("finished:", process.poll() is not None)
process.kill()

# Output:
# finished: False
