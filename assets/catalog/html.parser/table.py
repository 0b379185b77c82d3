from html.parser import HTMLParser


class Table(HTMLParser):
    rows = ()

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows += ([],)
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data):
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data.strip()


parser = Table()
parser.feed("<table><tr><th>Item<th>Price</tr><tr><td><b>Tea</b></td><td>4.50</td></tr></table>")
for row in parser.rows:
    print(row)

# Output:
# ['Item', 'Price']
# ['Tea', '4.50']
