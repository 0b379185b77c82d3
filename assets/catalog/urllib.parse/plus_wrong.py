from urllib.parse import unquote

print(unquote("green+tea+%2B+milk"))

# Output:
# green+tea+++milk
