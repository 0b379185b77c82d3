from functools import lru_cache


@lru_cache(maxsize=128)
def fetch(city, minute):
    print("fetching", city)
    return len(city)


def weather(city, seconds):
    # Each minute is another argument, so it gets results of its own.
    return fetch(city, seconds // 60)


for seconds in (0, 30, 65):  # really: time.monotonic()
    print(seconds, weather("Oslo", seconds))

# Output:
# fetching Oslo
# 0 4
# 30 4
# fetching Oslo
# 65 4
