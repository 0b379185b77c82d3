from urllib.error import HTTPError, URLError

try:
    raise HTTPError("https://tea.example/99", 404, "Not Found", {}, None)
except HTTPError as error:
    print("the server says", error.code)
except URLError:
    print("check your connection")

# Output:
# the server says 404
