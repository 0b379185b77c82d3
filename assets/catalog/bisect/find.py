import bisect

def find(names, name):
    place = bisect.bisect_left(names, name)
    return place if place < len(names) and names[place] == name else None

names = ["Ada", "Bob", "Eve"]
print(find(names, "Bob"), find(names, "Dan"))

# Output:
# 1 None
