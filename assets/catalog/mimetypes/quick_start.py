import mimetypes

for name in ["tea.png", "menu.pdf", "orders.csv", "notes"]:
    print(name, mimetypes.guess_type(name)[0])

# Output:
# tea.png image/png
# menu.pdf application/pdf
# orders.csv text/csv
# notes None
