def loud(function):
    def wrapper(*args):
        return function(*args).upper()
    return wrapper


print(loud(str).__name__)

# Output:
# wrapper
