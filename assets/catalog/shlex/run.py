import shlex
import subprocess
import sys

typed = """-c 'print("tea; rm -rf nothing".upper())'"""
command = [sys.executable, *shlex.split(typed)]
print(subprocess.run(command, capture_output=True, text=True).stdout, end="")

# Output:
# TEA; RM -RF NOTHING
