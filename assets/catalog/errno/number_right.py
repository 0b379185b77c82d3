import errno

error = OSError(errno.ECONNREFUSED, "refused")
print(error.errno == errno.ECONNREFUSED)

# Output:
# True
