import shelve
import tempfile

path = tempfile.mkdtemp() + "/runs"
for _ in range(3):  # as if started three times
    with shelve.open(path) as shelf:
        shelf["runs"] = shelf.get("runs", 0) + 1
        print("run", shelf["runs"])

# Output:
# run 1
# run 2
# run 3
