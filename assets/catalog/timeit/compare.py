import timeit

setup = "numbers = list(range(2000)); lookup = set(numbers)"
in_list = min(timeit.repeat("1999 in numbers", setup, number=500, repeat=3))
in_set = min(timeit.repeat("1999 in lookup", setup, number=500, repeat=3))
print("the set is", "faster" if in_set < in_list else "slower")

# Output:
# the set is faster
