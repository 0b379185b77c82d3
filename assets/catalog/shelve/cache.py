import shelve
import tempfile

def slow(number: int) -> int:
    print("computing", number)
    return number ** 2

with shelve.open(tempfile.mkdtemp() + "/squares") as cache:
    for number in [12, 7, 12]:
        key = str(number)
        if key not in cache:
            cache[key] = slow(number)
        print(cache[key])

# Output:
# computing 12
# 144
# computing 7
# 49
# 144
