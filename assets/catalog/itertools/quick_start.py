from itertools import accumulate, chain, combinations, islice

prices = chain([3, 5], [2])  # one after the other, as a single sequence
print(list(accumulate(prices)))
print([a + b for a, b in combinations("xyz", 2)])
squares = (n * n for n in range(10**12))  # nothing is computed yet
print(list(islice(squares, 4)))

# Output:
# [3, 8, 10]
# ['xy', 'xz', 'yz']
# [0, 1, 4, 9]
