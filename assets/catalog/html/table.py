import html

rows = [("Tea & milk", 3), ("<secret>", 5)]
print("<table>")
for name, price in rows:
    print(f"  <tr><td>{html.escape(name)}</td><td>{price}</td></tr>")
print("</table>")

# Output:
# <table>
#   <tr><td>Tea &amp; milk</td><td>3</td></tr>
#   <tr><td>&lt;secret&gt;</td><td>5</td></tr>
# </table>
