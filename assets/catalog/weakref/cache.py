import weakref

class Picture:
    def __init__(self, name: str) -> None:
        print("loading", name)

shown: weakref.WeakValueDictionary[str, Picture] = weakref.WeakValueDictionary()

def picture(name: str) -> Picture:
    if (found := shown.get(name)) is None:
        found = shown[name] = Picture(name)
    return found

first = picture("tea.png")
second = picture("tea.png")
print(first is second, len(shown))
del first, second
print(len(shown))

# Output:
# loading tea.png
# True 1
# 0
