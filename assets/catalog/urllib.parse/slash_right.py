from urllib.parse import quote

band = "AC/DC"
print(f"https://music.example/bands/{quote(band, safe='')}/albums")

# Output:
# https://music.example/bands/AC%2FDC/albums
