from pathlib import Path

page = Path("/home/ada/menu 1.html")
print(str(page))

# Output:
# /home/ada/menu 1.html
