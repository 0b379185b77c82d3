from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = [int(part) for part in text.split(".")]

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


print(Version("3.9") <= Version("3.12"))
print(max(Version("3.9"), Version("3.12")).parts)

# Output:
# True
# [3, 12]
