from pprint import pprint

pprint("tea\nmilk")

# Output:
# 'tea\nmilk'
