import subprocess
import sys

big = [sys.executable, "-c", "print('x' * 1_000_000)"]
process = subprocess.Popen(big, stdout=subprocess.PIPE, text=True)
output, _ = process.communicate()
print("finished:", process.poll() is not None, len(output))

# Output:
# finished: True 1000001
