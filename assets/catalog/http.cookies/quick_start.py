from http import cookies

cookie = cookies.SimpleCookie()
cookie["basket"] = "tea"
cookie["basket"]["max-age"] = 3600
print(cookie.output())

# Output:
# Set-Cookie: basket=tea; Max-Age=3600
