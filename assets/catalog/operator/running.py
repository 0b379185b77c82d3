import itertools
import operator
from functools import reduce

print(list(itertools.accumulate([2, 3, 4], operator.mul)))
sets = [{"a"}, {"b", "a"}, {"c"}]
print(sorted(reduce(operator.or_, sets)))

# Output:
# [2, 6, 24]
# ['a', 'b', 'c']
