import importlib, string

string.digits = "changed"
importlib.reload(string)
print(string.digits)

# Output:
# 0123456789
