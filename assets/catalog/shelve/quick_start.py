import shelve, tempfile

path = tempfile.mkdtemp() + "/shop"
with shelve.open(path) as shelf:
    shelf["stock"] = {"tea": 3, "milk": 2}
with shelve.open(path) as shelf:  # the next run
    print(shelf["stock"]["tea"])

# Output:
# 3
