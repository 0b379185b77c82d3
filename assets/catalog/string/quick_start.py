import string

name, price = "tea", 3.5
print(f"{name:<8}|{price:>8.2f}")
print(string.Template("$name costs $price").substitute(name=name, price=price))
print(name.upper(), name[::-1], name.replace("t", "s"))
print(string.ascii_lowercase, string.digits)

# Output:
# tea     |    3.50
# tea costs 3.5
# TEA aet sea
# abcdefghijklmnopqrstuvwxyz 0123456789
