import json
from http import cookies

cookie = cookies.SimpleCookie()
cookie["basket"] = json.dumps({"tea": 3})
sent = cookie["basket"].OutputString()
print(sent)
print(json.loads(cookies.SimpleCookie(sent)["basket"].value))

# Output:
# basket="{\"tea\": 3}"
# {'tea': 3}
