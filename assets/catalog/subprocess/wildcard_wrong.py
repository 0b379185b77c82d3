import subprocess
import sys
from pathlib import Path

Path("a.txt").touch()
subprocess.run([sys.executable, "-c", "import sys; print(sys.argv[1:])", "*.txt"])

# Output:
# ['*.txt']
