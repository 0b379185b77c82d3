from fractions import Fraction

notes = ["1/4", "1/8", "1/8", "3/8", "1/8"]
length = sum(map(Fraction, notes))
print("the bar holds", length, "and is full:", length == Fraction("4/4"))

fifth, octave = Fraction(3, 2), 2
tone = Fraction(1)
for name in ("C", "G", "D", "A", "E"):
    print(name, tone, f"{float(264 * tone):.1f} Hz")
    tone *= fifth
    tone /= octave if tone >= octave else 1

# Output:
# the bar holds 1 and is full: True
# C 1 264.0 Hz
# G 3/2 396.0 Hz
# D 9/8 297.0 Hz
# A 27/16 445.5 Hz
# E 81/64 334.1 Hz
