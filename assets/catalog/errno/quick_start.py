import errno

try:
    open("no-such-menu.txt")
except OSError as error:
    print(error.errno == errno.ENOENT, errno.errorcode[error.errno], error.strerror)

# Output:
# True ENOENT No such file or directory
