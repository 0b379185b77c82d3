from urllib.error import HTTPError, URLError

try:
    raise HTTPError("https://tea.example/99", 404, "Not Found", {}, None)
except URLError:
    print("check your connection")

# Output:
# check your connection
