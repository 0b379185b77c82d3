import fnmatch

names = ["tea.txt", "Milk.TXT", "cake.csv"]
print([name for name in names if fnmatch.fnmatchcase(name.lower(), "*.txt")])

# Output:
# ['tea.txt', 'Milk.TXT']
