import subprocess

name = "photo.jpg; echo all files deleted"  # typed by a stranger
subprocess.run(f"echo show {name}", shell=True)

# Output:
# show photo.jpg
# all files deleted
