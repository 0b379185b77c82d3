import timeit

setup = "numbers = iter(range(5))"
timeit.timeit("print(sum(numbers))", setup, number=3)

# Output:
# 10
# 0
# 0
