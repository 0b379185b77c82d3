from pprint import pprint

orders = [
    {"id": 7, "customer": "Ada", "items": ["green tea", "milk", "sugar"]},
    {"id": 8, "customer": "Grace", "items": ["coffee", "a very long baguette"]},
]
pprint(orders, sort_dicts=False)

# Output:
# [{'id': 7, 'customer': 'Ada', 'items': ['green tea', 'milk', 'sugar']},
#  {'id': 8, 'customer': 'Grace', 'items': ['coffee', 'a very long baguette']}]
