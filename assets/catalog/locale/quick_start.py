import locale

locale.setlocale(locale.LC_ALL, "C")  # "" is the language of the user
print(locale.format_string("%.2f", 1234567.891, grouping=True))
print(f"{1234567.891:,.2f}", "the same everywhere")

# Output:
# 1234567.89
# 1,234,567.89 the same everywhere
