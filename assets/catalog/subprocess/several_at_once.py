import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor


def square(number):
    command = [sys.executable, "-c", f"print({number} ** 2)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


# Threads only wait here: the work is done by the programs. At most two run at a time.
with ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(square, range(4))))

# Output:
# ['0', '1', '4', '9']
