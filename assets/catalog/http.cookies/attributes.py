from http import cookies

cookie = cookies.SimpleCookie({"session": "k3y"})
cookie["session"].update({"max-age": 60 * 60 * 24, "path": "/shop", "secure": True, "httponly": True,
                          "samesite": "Lax"})
print(cookie["session"].OutputString())

# Output:
# session=k3y; HttpOnly; Max-Age=86400; Path=/shop; SameSite=Lax; Secure
