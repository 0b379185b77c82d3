import resource, sys

most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
megabytes = most / (1024 if sys.platform == "linux" else 1024 ** 2)
print(5 < megabytes < 500)

# Output:
# True
