from urllib.request import Request

try:
    Request("/img/cup.jpg")
except ValueError as error:
    print(error)

# Output:
# unknown url type: '/img/cup.jpg'
