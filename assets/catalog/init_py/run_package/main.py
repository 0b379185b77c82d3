import subprocess
import sys

# The same as typing: python -m greeter Ada
subprocess.run([sys.executable, "-m", "greeter", "Ada"], check=True)
done = subprocess.run([sys.executable, "-m", "greeter"], check=False)
print("exit status", done.returncode)

# Output:
# Hello, Ada!
# usage: python -m greeter NAME
# exit status 2
