big = [0] * 1000
other = big

del big
print(len(other), "still there")

# Output:
# 1000 still there
