import webbrowser

class Shown(webbrowser.BaseBrowser):
    def open(self, url, new=0, autoraise=True): return True
webbrowser.register("shown", None, Shown(), preferred=True)
print(webbrowser.open("javascript:alert(1)"))

# Output:
# True
