import shlex

name = "tea.txt; echo deleted"
print(f"ls {shlex.quote(name)}")

# Output:
# ls 'tea.txt; echo deleted'
