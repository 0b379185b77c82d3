from html.parser import HTMLParser

class Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()  # it reads entities too
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

reader = Text()
reader.feed("<p>Tea &amp; <b>milk</b>, 3&nbsp;&euro;</p>")
print("".join(reader.parts))

# Output:
# Tea & milk, 3 €
