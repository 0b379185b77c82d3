from operator import attrgetter

rows = [{"age": 40}, {"age": 25}]
try:
    print(sorted(rows, key=attrgetter("age")))
except AttributeError as error:
    print(error)

# Output:
# 'dict' object has no attribute 'age'
