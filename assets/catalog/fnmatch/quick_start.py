import fnmatch

names = ["tea.txt", "milk.csv", "cake.txt", "notes.md"]
print(fnmatch.filter(names, "*.txt"))
print(fnmatch.fnmatch("milk.csv", "m??k.*"))

# Output:
# ['tea.txt', 'cake.txt']
# True
