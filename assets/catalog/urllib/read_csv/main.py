import csv
import io
from urllib.request import urlopen

from server import start_server

with urlopen(f"{start_server()}/prices.csv", timeout=10) as response:
    text = io.TextIOWrapper(response, encoding="utf-8", newline="")
    for row in csv.DictReader(text):
        print(f"{row['tea']:8}{float(row['price']):6.2f}")

# Output:
# sencha    6.50
# maté      4.00
