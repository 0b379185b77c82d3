def name(os_name):
    return "Linux" if os_name == "posix" else "Windows"


print("a Mac:", name("posix"))

# Output:
# a Mac: Linux
