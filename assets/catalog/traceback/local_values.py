import traceback

def share(bill: float, guests: int) -> float:
    return bill / guests

try:
    share(30.0, 0)
except ZeroDivisionError as error:
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    print(told.stack[-1].name, told.stack[-1].locals)

# Output:
# share {'bill': '30.0', 'guests': '0'}
