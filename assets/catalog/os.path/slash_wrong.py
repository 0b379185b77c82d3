import os

print(repr(os.path.basename("projects/shop/")))

# Output:
# ''
