print([round(x) for x in (0.5, 1.5, 2.5, 3.5)])
print(round(2.675, 2))

# Output:
# [0, 2, 2, 4]
# 2.67
