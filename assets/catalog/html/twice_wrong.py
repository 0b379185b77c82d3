import html

name = html.escape("Tea & milk")
print(f"<p>{html.escape(name)}</p>")

# Output:
# <p>Tea &amp;amp; milk</p>
