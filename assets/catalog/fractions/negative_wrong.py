from fractions import Fraction

whole, part = divmod(Fraction(-7, 3), 1)
print(whole, part)

# Output:
# -3 2/3
