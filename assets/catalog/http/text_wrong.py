from http import HTTPStatus

print(f"{HTTPStatus.NOT_FOUND}")

# Output:
# 404
