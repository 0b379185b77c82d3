import subprocess

name = "photo.jpg; echo all files deleted"
subprocess.run(["echo", "show", name])

# Output:
# show photo.jpg; echo all files deleted
