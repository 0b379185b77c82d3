import textwrap

text = "Pour hot water over the leaves, wait four minutes, and serve it with a little milk."
print(textwrap.fill(text, width=40))

# Output:
# Pour hot water over the leaves, wait
# four minutes, and serve it with a little
# milk.
