import threading


class WordCount(threading.Thread):
    def __init__(self, text):
        super().__init__()
        self.text = text

    def run(self):  # what the thread does
        self.words = len(self.text.split())


counts = [WordCount("to be or not"), WordCount("that is")]
for thread in counts:
    thread.start()
for thread in counts:
    thread.join()
    print(thread.words)

# Output:
# 4
# 2
