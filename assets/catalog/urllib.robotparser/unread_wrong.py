from urllib.robotparser import RobotFileParser

rules = RobotFileParser("https://tea.example/robots.txt")
print(rules.can_fetch("tea-bot", "https://tea.example/menu"))

# Output:
# False
