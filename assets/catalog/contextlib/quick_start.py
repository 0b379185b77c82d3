from contextlib import contextmanager

@contextmanager
def shop(name):
    print("open", name)
    try: yield ["tea", "milk"]
    finally: print("close", name)

with shop("Corner") as goods:
    print("sell", goods[0])

# Output:
# open Corner
# sell tea
# close Corner
