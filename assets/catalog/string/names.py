from string import capwords

print(capwords("the o'neill  family"))
print("the o'neill family".title())
words = "user_home_page".split("_")
print(words[0] + "".join(map(str.capitalize, words[1:])))
name = "userHomePage"
print("".join("_" + c.lower() if c.isupper() else c for c in name))

# Output:
# The O'neill Family
# The O'Neill Family
# userHomePage
# user_home_page
