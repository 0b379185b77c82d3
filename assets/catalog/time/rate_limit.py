import time

class Limiter:
    def __init__(self, per_second):
        self.pause = 1 / per_second
        self.next = time.monotonic()

    def wait(self):
        time.sleep(max(0, self.next - time.monotonic()))
        self.next = time.monotonic() + self.pause

limiter, start = Limiter(per_second=20), time.monotonic()
for page in ["a", "b", "c"]:
    limiter.wait()
    print("ask for", page)
print("not faster than 20 a second:", time.monotonic() - start > 0.09)

# Output:
# ask for a
# ask for b
# ask for c
# not faster than 20 a second: True
