import mimetypes

print(mimetypes.guess_type("tea.png") == "image/png")

# Output:
# False
