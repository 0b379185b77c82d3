import math


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))


def prime_factors(n):
    divisor = 2
    while divisor * divisor <= n:
        while n % divisor == 0:
            yield divisor
            n //= divisor
        divisor += 1
    if n > 1:
        yield n


print([n for n in range(40) if is_prime(n)])
print(is_prime(2_147_483_647), list(prime_factors(5040)))

# Output:
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
# True [2, 2, 2, 2, 3, 3, 5, 7]
