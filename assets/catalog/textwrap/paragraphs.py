import textwrap

letter = """Dear Ada,

the tea that you sent us has arrived
in good order. Thank you!"""
print("\n\n".join(textwrap.fill(part, 30) for part in letter.split("\n\n")))

# Output:
# Dear Ada,
#
# the tea that you sent us has
# arrived in good order. Thank
# you!
