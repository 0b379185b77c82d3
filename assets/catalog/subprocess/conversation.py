import subprocess
import sys
from subprocess import PIPE

program = "import sys\nfor line in sys.stdin: print('you said', line.upper(), end='', flush=True)"
command = [sys.executable, "-c", program]
with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) as talk:
    for question in ("hello", "how are you"):
        print(question, file=talk.stdin, flush=True)
        print(talk.stdout.readline(), end="")
print("exit status", talk.returncode)

# Output:
# you said HELLO
# you said HOW ARE YOU
# exit status 0
