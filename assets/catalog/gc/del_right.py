big = [0] * 1000
other = big

del big, other  # now nobody has it
print("gone")

# Output:
# gone
