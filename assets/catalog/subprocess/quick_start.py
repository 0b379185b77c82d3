import subprocess
import sys

command = [sys.executable, "-c", "print(6 * 7)"]
result = subprocess.run(command, capture_output=True, text=True, check=True)
print("it printed:", result.stdout.strip())
print("exit status:", result.returncode)

# Output:
# it printed: 42
# exit status: 0
