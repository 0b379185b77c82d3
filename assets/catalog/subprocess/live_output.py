import subprocess
import sys

# A program whose output is not a terminal holds it back; flush sends each line at once.
command = [sys.executable, "-c", "for n in range(3): print('step', n, flush=True)"]
with (
    open("build.log", "w", encoding="utf-8") as log,
    subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process,
):
    for line in process.stdout:
        print("now:", line, end="")
        log.write(line)
print("exit status", process.returncode)

# Output:
# now: step 0
# now: step 1
# now: step 2
# exit status 0
