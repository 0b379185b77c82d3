import timeit

setup = "numbers = range(5)"
timeit.timeit("print(sum(numbers))", setup, number=3)

# Output:
# 10
# 10
# 10
