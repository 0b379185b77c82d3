import bz2, io

with bz2.open(io.BytesIO(), "wt") as file:
    print(file.write("tea"), "letters")

# Output:
# 3 letters
