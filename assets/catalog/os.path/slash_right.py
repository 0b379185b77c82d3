import os

print(repr(os.path.basename(os.path.normpath("projects/shop/"))))

# Output:
# 'shop'
