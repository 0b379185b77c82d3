import threading

shelf, changed = [], threading.Condition()


def bake():
    for bread in ("rye", "oat"):
        with changed:
            shelf.append(bread)
            changed.notify_all()


threading.Thread(target=bake).start()
with changed:
    changed.wait_for(lambda: len(shelf) == 2, timeout=5)
    print("on the shelf:", shelf)

# Output:
# on the shelf: ['rye', 'oat']
