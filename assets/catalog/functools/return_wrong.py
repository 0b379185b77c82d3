def logged(function):
    def wrapper(*args):
        print("calling", function.__name__)
        function(*args)
    return wrapper


print(logged(max)(1, 2))

# Output:
# calling max
# None
