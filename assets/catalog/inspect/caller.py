import inspect

def log(text):
    caller = inspect.currentframe().f_back
    print(f"{caller.f_code.co_name}, line {caller.f_lineno}: {text}")

def pay():
    log("paid 20")

pay()

# Output:
# pay, line 8: paid 20
