import threading
import time


def ask(city, seconds):
    time.sleep(seconds)
    print("answer from", city)


questions = [("Oslo", 0.3), ("Rome", 0.1)]
threads = [threading.Thread(target=ask, args=question) for question in questions]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("all have answered")

# Output:
# answer from Rome
# answer from Oslo
# all have answered
