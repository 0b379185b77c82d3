from operator import itemgetter

rows = [{"town": "Rome", "age": 40}, {"town": "Oslo", "age": 31}, {"town": "Oslo", "age": 25}]
for row in sorted(rows, key=itemgetter("town", "age")):
    print(row["town"], row["age"])

# Output:
# Oslo 25
# Oslo 31
# Rome 40
