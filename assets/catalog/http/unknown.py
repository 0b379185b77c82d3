from http import HTTPStatus

def phrase(code: int) -> str:
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return "Unknown"

print(phrase(410), "|", phrase(799))

# Output:
# Gone | Unknown
