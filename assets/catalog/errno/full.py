import errno

def save(write) -> str:
    try:
        write()
    except OSError as error:
        if error.errno == errno.ENOSPC:
            return "the disk is full: delete something"
        raise
    return "saved"

def full(): raise OSError(errno.ENOSPC, "No space left on device")
print(save(full), "|", save(lambda: None))

# Output:
# the disk is full: delete something | saved
