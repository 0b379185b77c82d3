import mimetypes

kind, packed = mimetypes.guess_type("tea.png")
print(kind == "image/png")

# Output:
# True
