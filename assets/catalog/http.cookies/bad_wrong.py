from http import cookies

jar = cookies.SimpleCookie("a=1; b[]=2; c=3")
print(sorted(jar))

# Output:
# ['a']
