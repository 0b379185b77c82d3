import traceback

try:
    1 / 0
except ZeroDivisionError:
    pass
print(traceback.format_exc())

# Output:
# NoneType: None
