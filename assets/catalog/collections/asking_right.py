from collections import defaultdict

ages = defaultdict(int, Ada=36)
if "Bob" not in ages:
    print(dict(ages))

# Output:
# {'Ada': 36}
