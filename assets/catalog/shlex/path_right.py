import shlex

print(shlex.split(r"copy C:\new\tea.txt", posix=False))

# Output:
# ['copy', 'C:\\new\\tea.txt']
