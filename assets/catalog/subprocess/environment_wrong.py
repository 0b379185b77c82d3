import subprocess
import sys

show = "import os; print('PATH' in os.environ, os.environ['MODE'])"
subprocess.run([sys.executable, "-c", show], env={"MODE": "test"})

# Output:
# False test
