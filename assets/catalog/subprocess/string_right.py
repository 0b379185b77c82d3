import shlex
import subprocess

subprocess.run(["echo", "hello"])
subprocess.run(shlex.split("echo 'good morning'"))

# Output:
# hello
# good morning
