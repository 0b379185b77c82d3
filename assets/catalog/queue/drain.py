import queue
from collections.abc import Iterator

def waiting(source: queue.Queue) -> Iterator[object]:
    while True:
        try:
            yield source.get_nowait()
        except queue.Empty:
            return

news = queue.Queue()
news.put("10 %")
news.put("20 %")
print(list(waiting(news)), list(waiting(news)))

# Output:
# ['10 %', '20 %'] []
