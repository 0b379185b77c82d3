import gc
from functools import cache


class Report:
    @cache
    def total(self):
        return 42


Report().total()
print("alive:", sum(type(thing) is Report for thing in gc.get_objects()))

# Output:
# alive: 1
