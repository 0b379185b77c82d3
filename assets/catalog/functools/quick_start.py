from functools import cache


@cache
def square(n):
    print("computing", n)
    return n * n


print(square(9))
print(square(9))

# Output:
# computing 9
# 81
# 81
