import mimetypes

names = ["tea.png", "menu.pdf", "shop.jpeg", "film.mp4", "README"]
print([name for name in names if (mimetypes.guess_type(name)[0] or "").startswith("image/")])

# Output:
# ['tea.png', 'shop.jpeg']
