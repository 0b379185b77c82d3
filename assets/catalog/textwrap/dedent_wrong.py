import textwrap

items = "tea\nmilk"
print(textwrap.dedent(f"""\
    To buy:
    {items}"""))

# Output:
#     To buy:
#     tea
# milk
