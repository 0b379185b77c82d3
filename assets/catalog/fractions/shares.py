from fractions import Fraction

rent = 100_00  # in cents
shares = {"Ada": Fraction(1, 3), "Bob": Fraction(1, 3), "Cem": Fraction(1, 3)}
assert sum(shares.values()) == 1

done, paid = Fraction(0), 0
for name, share in shares.items():
    done += share * rent
    part = round(done) - paid  # so that the parts add up
    paid += part
    print(f"{name} pays {part / 100:.2f}")
print("together", f"{paid / 100:.2f}")

# Output:
# Ada pays 33.33
# Bob pays 33.34
# Cem pays 33.33
# together 100.00
