from http import cookies

jar = cookies.SimpleCookie("theme=dark")
print(f"theme is {jar['theme']}")

# Output:
# theme is Set-Cookie: theme=dark
