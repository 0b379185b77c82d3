for base in ("https://tea.example/api", "https://tea.example/api/"):
    print(f"{base}/teas")

# Output:
# https://tea.example/api/teas
# https://tea.example/api//teas
