import math
import multiprocessing

if __name__ == "__main__":  # each new process imports this file
    numbers = [170, 1_000, 3_000]
    with multiprocessing.Pool() as pool:  # one process for each processor
        for number, product in zip(numbers, pool.map(math.factorial, numbers)):
            print(f"{number}! has {product.bit_length()} bits")

# Output:
# 170! has 1020 bits
# 1000! has 8530 bits
# 3000! has 30332 bits
