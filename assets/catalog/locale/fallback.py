import locale

def choose(*names: str) -> str:
    for name in (*names, "C"):
        try:
            return locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            print("there is no", name)
    return ""

print("using", choose("xx_XX.UTF-8", "Klingon"))

# Output:
# there is no xx_XX.UTF-8
# there is no Klingon
# using C
