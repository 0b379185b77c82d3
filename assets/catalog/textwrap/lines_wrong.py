import textwrap

print(textwrap.fill("milk\nsugar\ntea", 20))

# Output:
# milk sugar tea
