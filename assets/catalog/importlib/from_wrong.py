import importlib, string
from string import digits

string.digits = "changed"
importlib.reload(string)
print(digits is string.digits)

# Output:
# True
