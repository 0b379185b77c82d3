import subprocess

try:
    subprocess.run("echo hello")
except FileNotFoundError as error:
    print("no program is called", repr(error.filename))

# Output:
# no program is called 'echo hello'
