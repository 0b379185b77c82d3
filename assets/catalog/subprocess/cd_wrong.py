import subprocess
from pathlib import Path

Path("photos").mkdir()
subprocess.run("cd photos", shell=True)
print("in photos:", Path.cwd().name == "photos")

# Output:
# in photos: False
