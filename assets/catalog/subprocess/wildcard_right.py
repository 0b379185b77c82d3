import subprocess
import sys
from glob import glob
from pathlib import Path

Path("a.txt").touch()
subprocess.run([sys.executable, "-c", "import sys; print(sys.argv[1:])", *glob("*.txt")])

# Output:
# ['a.txt']
