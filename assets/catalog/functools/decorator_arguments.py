from functools import wraps


def tag(name):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            return f"<{name}>{function(*args, **kwargs)}</{name}>"

        return wrapper

    return decorate


@tag("p")
@tag("em")
def greet(who):
    return f"Hello, {who}"


print(greet("Ada"))

# Output:
# <p><em>Hello, Ada</em></p>
