from urllib.robotparser import RobotFileParser

rules = RobotFileParser()
rules.parse(["User-agent: *", "Disallow: /cart"])  # or set_url(...), then read()
print(rules.can_fetch("tea-bot", "https://tea.example/menu"))

# Output:
# True
