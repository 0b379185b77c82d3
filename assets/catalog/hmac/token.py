import hmac

KEY = b"only the server"

def sign(text: str) -> str:
    return hmac.digest(KEY, text.encode(), "sha256").hex()[:20]

def link(name: str, until: int) -> str:
    return f"/files/{name}?until={until}&sig={sign(f'{name} {until}')}"

def allowed(name: str, until: int, sig: str, now: int) -> bool:
    return now <= until and hmac.compare_digest(sig, sign(f"{name} {until}"))

sig = link("menu.pdf", 2000).rpartition("=")[2]
print(allowed("menu.pdf", 2000, sig, 1999), allowed("menu.pdf", 2000, sig, 2001), allowed("menu.pdf", 9000, sig, 2001))

# Output:
# True False False
