from http import cookies

jar = cookies.SimpleCookie("theme=dark")
print(f"theme is {jar['theme'].value}")

# Output:
# theme is dark
