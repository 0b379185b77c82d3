import gzip
import logging.handlers
import os
from pathlib import Path


def compress(source, target):
    Path(target).write_bytes(gzip.compress(Path(source).read_bytes()))
    os.remove(source)


handler = logging.handlers.RotatingFileHandler("app.log", maxBytes=40, backupCount=2)
handler.namer = lambda name: name + ".gz"
handler.rotator = compress
for number in range(4):
    handler.emit(logging.makeLogRecord({"msg": f"order {number} sent to Ada Lovelace"}))
handler.close()
print(sorted(path.name for path in Path().glob("app.log*")))

# Output:
# ['app.log', 'app.log.1.gz', 'app.log.2.gz']
