import webbrowser

def browser(*names: str) -> str:
    for name in names:
        try:
            webbrowser.get(name)
            return name
        except webbrowser.Error:
            print("there is no", name)
    return "the usual one"

print(browser("netscape-of-1994", "mosaic-of-1993"))

# Output:
# there is no netscape-of-1994
# there is no mosaic-of-1993
# the usual one
