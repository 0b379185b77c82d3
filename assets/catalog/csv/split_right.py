import csv

line = 'Ada,"12 Main St, London",36'
print(next(csv.reader([line])))

# Output:
# ['Ada', '12 Main St, London', '36']
