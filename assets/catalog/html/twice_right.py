import html

name = "Tea & milk"
print(f"<p>{html.escape(name)}</p>")

# Output:
# <p>Tea &amp; milk</p>
