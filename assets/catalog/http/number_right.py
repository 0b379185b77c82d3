from http import HTTPStatus

known = set(HTTPStatus)
print(520 in known, 404 in known)

# Output:
# False True
