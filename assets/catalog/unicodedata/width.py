import unicodedata

def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)

for name in ["tea", "茶", "抹茶"]:
    print(name + " " * (8 - width(name)) + "|")

# Output:
# tea     |
# 茶      |
# 抹茶    |
