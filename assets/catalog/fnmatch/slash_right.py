from pathlib import PurePath

print(PurePath("shop/old/tea.txt").match("shop/*.txt"))

# Output:
# False
