import html

name = "Tea & jam"
print(f"<b>{html.escape(name)}</b>")

# Output:
# <b>Tea &amp; jam</b>
