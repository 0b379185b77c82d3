from urllib.robotparser import RobotFileParser

rules = RobotFileParser()
rules.parse(["User-agent: *", "Allow: /shop/teas", "Disallow: /shop"])
for page in ("/about", "/shop/teas/sencha", "/shop/cart"):
    print(page, rules.can_fetch("tea-bot", f"https://tea.example{page}"))

# Output:
# /about True
# /shop/teas/sencha True
# /shop/cart False
