import os

import phrases

os.chdir(os.pardir)
print(phrases.load())

# Output:
# ['Good day']
