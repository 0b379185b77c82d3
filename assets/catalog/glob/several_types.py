import glob
from pathlib import Path

for name in ("cat.jpg", "dog.png", "read.me"):
    Path(name).touch()
images = [path for kind in ("jpg", "png") for path in glob.iglob(f"*.{kind}")]
print(images)

# Output:
# ['cat.jpg', 'dog.png']
