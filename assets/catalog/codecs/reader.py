import codecs
import csv
import io

stream = io.BytesIO("name,price\nthé,3\n".encode())
rows = csv.DictReader(codecs.getreader("utf-8")(stream))
print(list(rows))

# Output:
# [{'name': 'thé', 'price': '3'}]
