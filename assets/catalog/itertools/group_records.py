from itertools import groupby
from operator import itemgetter

sales = [
    {"city": "Rome", "amount": 10},
    {"city": "Oslo", "amount": 7},
    {"city": "Rome", "amount": 5},
]
by_city = itemgetter("city")
for city, group in groupby(sorted(sales, key=by_city), key=by_city):
    amounts = [sale["amount"] for sale in group]
    print(city, amounts, sum(amounts))

# Output:
# Oslo [7] 7
# Rome [10, 5] 15
