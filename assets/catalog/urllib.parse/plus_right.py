from urllib.parse import unquote_plus

print(unquote_plus("green+tea+%2B+milk"))

# Output:
# green tea + milk
