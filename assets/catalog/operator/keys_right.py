from operator import itemgetter

rows = [{"age": 40}, {"age": 25}]
print(sorted(rows, key=itemgetter("age")))

# Output:
# [{'age': 25}, {'age': 40}]
