import cProfile

def shop(prices):
    cProfile.Profile().run("sum(prices)")
try: shop([3, 2])
except NameError as error: print(error)

# Output:
# name 'prices' is not defined
