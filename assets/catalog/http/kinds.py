from http import HTTPStatus

def advice(code: int) -> str:
    match code // 100:
        case 2: return "done"
        case 3: return "go elsewhere"
        case 4: return "wait" if code == HTTPStatus.TOO_MANY_REQUESTS else "change the request"
        case _: return "try again later"

for code in (201, 302, 404, 429, 503):
    print(code, advice(code))

# Output:
# 201 done
# 302 go elsewhere
# 404 change the request
# 429 wait
# 503 try again later
