from urllib.parse import urlencode

address = "https://docs.python.org/3/search.html?" + urlencode({"q": "open & close"})
print(address)  # webbrowser.open(address)

# Output:
# https://docs.python.org/3/search.html?q=open+%26+close
