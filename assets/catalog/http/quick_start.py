from http import HTTPStatus

for code in (200, 404, 503):
    status = HTTPStatus(code)
    print(code, status.phrase, "-", status.name)

# Output:
# 200 OK - OK
# 404 Not Found - NOT_FOUND
# 503 Service Unavailable - SERVICE_UNAVAILABLE
