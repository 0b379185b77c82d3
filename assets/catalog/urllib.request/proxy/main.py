from urllib.request import ProxyHandler, build_opener

from server import start_server

url = start_server()
through = build_opener(ProxyHandler({"http": url, "https": url}))
with through.open("http://tea.example/menu", timeout=10) as response:
    print("the proxy was asked for", response.read().decode())

around = build_opener(ProxyHandler({}))  # no proxy at all
with around.open(f"{url}/menu", timeout=10) as response:
    print("the server was asked for", response.read().decode())

# Output:
# the proxy was asked for http://tea.example/menu
# the server was asked for /menu
