from http import HTTPStatus

try: HTTPStatus(520)
except ValueError as error: print(error)

# Output:
# 520 is not a valid HTTPStatus
