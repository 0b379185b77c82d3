import logging.handlers, os, tempfile

with tempfile.TemporaryDirectory() as folder:
    handler = logging.handlers.RotatingFileHandler(f"{folder}/log", maxBytes=20)
    for _ in range(5): handler.emit(logging.makeLogRecord({"msg": "sold a cup of tea"}))
    handler.close(); print(os.listdir(folder))

# Output:
# ['log']
