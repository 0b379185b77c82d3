import os

print(os.system("exit 3"))

# Output:
# 768
