import os

print(os.path.commonpath(["/srv/shop", "/srv/shoes"]))
print(os.path.commonpath(["/srv/shop-old/a.txt", "/srv/shop"]) == "/srv/shop")

# Output:
# /srv
# False
