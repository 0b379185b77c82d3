import tempfile

with tempfile.NamedTemporaryFile() as one, tempfile.NamedTemporaryFile() as two:
    print(one.name != two.name)

# Output:
# True
