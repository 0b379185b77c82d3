import os
import shutil
import textwrap

os.environ["COLUMNS"] = "28"  # for the example only
width = shutil.get_terminal_size().columns
print(textwrap.fill("As wide as the window, but never wider than 70.", min(width, 70)))

# Output:
# As wide as the window, but
# never wider than 70.
