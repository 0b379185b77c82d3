import base64
from urllib.request import Request

login = base64.b64encode(b"ada:secret").decode()
request = Request("http://tea.example/", headers={"Authorization": f"Basic {login}"})
print(request.get_header("Authorization"))

# Output:
# Basic YWRhOnNlY3JldA==
