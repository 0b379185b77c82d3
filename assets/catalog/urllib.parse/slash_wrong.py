from urllib.parse import quote

band = "AC/DC"
print(f"https://music.example/bands/{quote(band)}/albums")

# Output:
# https://music.example/bands/AC/DC/albums
