import gzip
import logging.handlers
import os
import tempfile

def packed(source: str, target: str) -> None:
    with open(source, "rb") as plain, gzip.open(target, "wb") as small:
        small.write(plain.read())
    os.remove(source)

with tempfile.TemporaryDirectory() as folder:
    handler = logging.handlers.RotatingFileHandler(f"{folder}/shop.log", backupCount=2)
    handler.namer, handler.rotator = lambda name: name + ".gz", packed
    handler.emit(logging.makeLogRecord({"msg": "tea sold"}))
    handler.doRollover(), handler.close()
    print(sorted(os.listdir(folder)))

# Output:
# ['shop.log', 'shop.log.1.gz']
