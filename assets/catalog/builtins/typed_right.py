cups = int(input())
print(cups + 1, cups * 2)

# Output:
# 6 10
