import textwrap

text = "milk\nsugar\ntea"
print("\n".join(textwrap.fill(line, 20) for line in text.splitlines()))

# Output:
# milk
# sugar
# tea
