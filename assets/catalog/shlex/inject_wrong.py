name = "tea.txt; echo deleted"
print(f"ls {name}")

# Output:
# ls tea.txt; echo deleted
