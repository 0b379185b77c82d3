import logging.handlers
import multiprocessing
import sys

def work(records, name: str) -> None:
    log = logging.getLogger(name)
    log.addHandler(logging.handlers.QueueHandler(records))
    log.warning("%s is done", name)

if __name__ == "__main__":
    records = multiprocessing.Queue()
    writer = logging.handlers.QueueListener(records, logging.StreamHandler(sys.stdout))
    writer.start()
    worker = multiprocessing.Process(target=work, args=(records, "milling"))
    worker.start()
    worker.join()
    writer.stop()

# Output:
# milling is done
