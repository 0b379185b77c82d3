from http import cookies

cookie = cookies.SimpleCookie({"session": ""})
cookie["session"]["max-age"] = 0
cookie["session"]["path"] = "/"
print(cookie.output())

# Output:
# Set-Cookie: session=""; Max-Age=0; Path=/
