import os

print(os.path.commonprefix(["/srv/shop", "/srv/shoes"]))
print("/srv/shop-old/a.txt".startswith("/srv/shop"))

# Output:
# /srv/sho
# True
