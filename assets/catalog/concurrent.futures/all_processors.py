import math
from concurrent.futures import ProcessPoolExecutor


def is_prime(number):
    return all(number % divisor for divisor in range(2, math.isqrt(number) + 1))


if __name__ == "__main__":  # each new process imports this file
    numbers = range(1_000_000, 1_000_100)
    with ProcessPoolExecutor() as pool:
        primes = sum(pool.map(is_prime, numbers, chunksize=25))
    print(primes, "primes")

# Output:
# 6 primes
