from pprint import pprint

pprint({"tea": [1, 2], "milk": {"price": 3}}, width=30)

# Output:
# {'milk': {'price': 3},
#  'tea': [1, 2]}
