import os
import signal
import subprocess

# A session of its own puts the shell and what it starts into one process group.
shell = subprocess.Popen("sleep 60 & sleep 60", shell=True, start_new_session=True, stdout=subprocess.PIPE)
os.killpg(shell.pid, signal.SIGTERM)
shell.communicate()  # would wait for 60 seconds if a sleep had survived
print("ended by", signal.Signals(-shell.returncode).name)

# Output:
# ended by SIGTERM
