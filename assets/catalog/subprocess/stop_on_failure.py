import subprocess
import sys

fails = [sys.executable, "-c", "import sys; sys.exit('disk full')"]
for command in (fails, ["no-such-program", "--help"]):
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except subprocess.CalledProcessError as error:
        print("exit status", error.returncode)
        print("it said:", error.stderr.strip())
    except FileNotFoundError:
        print("not installed:", command[0])

# Output:
# exit status 1
# it said: disk full
# not installed: no-such-program
