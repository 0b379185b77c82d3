from http import HTTPStatus

print(HTTPStatus.NOT_FOUND.name, HTTPStatus.NOT_FOUND.phrase)

# Output:
# NOT_FOUND Not Found
