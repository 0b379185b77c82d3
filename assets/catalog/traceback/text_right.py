import traceback

try:
    {"tea": 3}["milk"]
except KeyError as error:
    print("failed:", traceback.format_exception_only(error)[0].strip())

# Output:
# failed: KeyError: 'milk'
