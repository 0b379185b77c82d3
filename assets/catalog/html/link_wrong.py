import html

address = "javascript:alert(1)"
print(f'<a href="{html.escape(address)}">shop</a>')

# Output:
# <a href="javascript:alert(1)">shop</a>
