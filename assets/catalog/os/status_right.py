import os
import subprocess

print(os.waitstatus_to_exitcode(os.system("exit 3")))
print(subprocess.run("exit 3", shell=True).returncode)

# Output:
# 3
# 3
