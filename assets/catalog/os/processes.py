import os
import signal
import subprocess
import sys


def is_running(pid):
    try:
        os.kill(pid, 0)  # sends nothing, only asks; on Windows 0 is Ctrl+C!
    except OSError as error:
        return isinstance(error, PermissionError)  # there, but another user's
    return True


process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
print(is_running(process.pid))
os.kill(process.pid, signal.SIGTERM)
print(process.wait() == -signal.SIGTERM, is_running(process.pid))

# Output:
# True
# True False
