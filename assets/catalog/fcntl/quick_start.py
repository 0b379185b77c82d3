import fcntl, tempfile

with tempfile.NamedTemporaryFile("w") as file:
    fcntl.flock(file, fcntl.LOCK_EX)  # waits for others
    file.write("order 7\n")
    fcntl.flock(file, fcntl.LOCK_UN)
    print("written by one at a time")

# Output:
# written by one at a time
