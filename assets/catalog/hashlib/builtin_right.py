import os
import sys
from subprocess import check_output

command = [sys.executable, "-c", "import hashlib; print(hashlib.sha256(b'ada').hexdigest())"]
runs = [check_output(command, env=os.environ | {"PYTHONHASHSEED": seed}) for seed in ("1", "2")]
print("same in both runs:", runs[0] == runs[1])

# Output:
# same in both runs: True
