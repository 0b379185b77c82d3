from collections import deque


def moving_average(values, size):
    window = deque(maxlen=size)
    for value in values:
        window.append(value)
        if len(window) == size:
            yield sum(window) / size


print(list(moving_average([3, 5, 10, 6, 8], size=3)))

# Output:
# [6.0, 7.0, 8.0]
