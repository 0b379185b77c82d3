from http import HTTPStatus

status = HTTPStatus.GONE
print(f"<h1>{status.value} {status.phrase}</h1><p>{status.description}</p>")

# Output:
# <h1>410 Gone</h1><p>URI no longer exists and has been permanently removed</p>
