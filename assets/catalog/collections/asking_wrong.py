from collections import defaultdict

ages = defaultdict(int, Ada=36)
if ages["Bob"] == 0:
    print(dict(ages))

# Output:
# {'Ada': 36, 'Bob': 0}
