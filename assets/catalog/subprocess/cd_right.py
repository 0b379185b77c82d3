import subprocess
import sys
from pathlib import Path

Path("photos").mkdir()
show = "from pathlib import Path; print('in photos:', Path.cwd().name == 'photos')"
subprocess.run([sys.executable, "-c", show], cwd="photos")

# Output:
# in photos: True
