import logging.handlers, os, tempfile

with tempfile.TemporaryDirectory() as folder:
    handler = logging.handlers.RotatingFileHandler(f"{folder}/shop.log", maxBytes=40, backupCount=2)
    for number in range(9): handler.emit(logging.makeLogRecord({"msg": f"sold cup number {number}"}))
    handler.close()
    print(sorted(os.listdir(folder)))

# Output:
# ['shop.log', 'shop.log.1', 'shop.log.2']
