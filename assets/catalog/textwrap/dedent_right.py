import textwrap

items = "tea\nmilk"
print(textwrap.dedent("""\
    To buy:
    {}""").format(items))

# Output:
# To buy:
# tea
# milk
