import errno

TEMPORARY = {errno.EAGAIN, errno.EBUSY, errno.EINTR}
answers = iter([OSError(errno.EBUSY, "busy"), OSError(errno.EAGAIN, "again"), None])

for attempt in range(1, 6):
    try:
        if error := next(answers):
            raise error
        print("done, attempt", attempt)
        break
    except OSError as error:
        if error.errno not in TEMPORARY:
            raise

# Output:
# done, attempt 3
