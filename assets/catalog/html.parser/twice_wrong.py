import html

name = html.escape("Tea & jam")
print(html.escape(f"<b>{name}</b>"))

# Output:
# &lt;b&gt;Tea &amp;amp; jam&lt;/b&gt;
