import subprocess
import sys

server = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print("running:", server.poll() is None)

server.terminate()  # asks; on Windows it ends at once
try:
    server.wait(timeout=5)
except subprocess.TimeoutExpired:
    server.kill()  # cannot be refused
    server.wait()
print("running:", server.poll() is None)

# Output:
# running: True
# running: False
