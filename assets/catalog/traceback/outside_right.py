import traceback

try:
    1 / 0
except ZeroDivisionError as error:
    kept = error
print(traceback.format_exception(kept)[-1])

# Output:
# ZeroDivisionError: division by zero
