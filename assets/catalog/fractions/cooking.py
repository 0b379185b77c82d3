from fractions import Fraction


def mixed(amount):
    """The amount as a cook writes it: 2 1/4."""
    whole, part = divmod(amount, 1)
    return " ".join(str(number) for number in (whole, part) if number) or "0"


recipe = {"flour": Fraction("3/2"), "milk": Fraction("3/4"), "eggs": Fraction(2)}
for name, cups in recipe.items():
    print(f"{name:6}", mixed(cups * Fraction(10, 4)))  # for 10 people instead of 4

# Output:
# flour  3 3/4
# milk   1 7/8
# eggs   5
