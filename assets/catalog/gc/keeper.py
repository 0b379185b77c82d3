import gc

class Picture: ...

cache = {}
cache["tea.png"] = picture = Picture()
keepers = [found for found in gc.get_referrers(picture) if found is not globals()]
print(keepers[0] is cache, list(keepers[0]))

# Output:
# True ['tea.png']
