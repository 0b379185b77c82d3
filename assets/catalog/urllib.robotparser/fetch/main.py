from urllib.request import Request, urlopen
from urllib.robotparser import RobotFileParser

from server import start_server

site = start_server()
request = Request(f"{site}/robots.txt", headers={"User-Agent": "tea-bot/1.0"})
rules = RobotFileParser()
with urlopen(request, timeout=10) as response:
    rules.parse(response.read().decode().splitlines())
print(rules.can_fetch("tea-bot", f"{site}/menu"), rules.can_fetch("tea-bot", f"{site}/cart"))

# Output:
# True False
