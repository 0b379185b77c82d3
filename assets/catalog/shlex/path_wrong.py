import shlex

print(shlex.split(r"copy C:\new\tea.txt"))

# Output:
# ['copy', 'C:newtea.txt']
