from http.client import InvalidURL
from urllib.request import urlopen

try:
    urlopen("http://ada:secret@tea.example/", timeout=5)
except InvalidURL as error:
    print(error)

# Output:
# nonnumeric port: 'secret@tea.example'
