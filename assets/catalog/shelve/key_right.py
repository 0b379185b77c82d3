import shelve, tempfile

with shelve.open(tempfile.mkdtemp() + "/shop") as shelf:
    shelf[str(7)] = "tea"
    print(dict(shelf))

# Output:
# {'7': 'tea'}
