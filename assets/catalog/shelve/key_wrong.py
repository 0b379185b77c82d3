import shelve, tempfile

with shelve.open(tempfile.mkdtemp() + "/shop") as shelf:
    try: shelf[7] = "tea"
    except AttributeError as error: print(error)

# Output:
# 'int' object has no attribute 'encode'
