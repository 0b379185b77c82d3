class Cup:
    size: int
try: print(Cup().size)
except AttributeError as error: print(error)

# Output:
# 'Cup' object has no attribute 'size'
