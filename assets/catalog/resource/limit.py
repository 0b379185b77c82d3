import resource
import signal
import subprocess
import sys

def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (1, 1))

done = subprocess.run([sys.executable, "-c", "while True: pass"], preexec_fn=limited)
print("ended by", signal.Signals(-done.returncode).name in ("SIGXCPU", "SIGKILL"))

# Output:
# ended by True
