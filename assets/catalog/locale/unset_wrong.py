import locale

locale.setlocale(locale.LC_ALL, "C")
print(locale.format_string("%d", 1234567, grouping=True))

# Output:
# 1234567
