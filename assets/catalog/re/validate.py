import re

RULES = {
    "user": r"[a-z]\w{2,15}",
    "email": r"[^@\s]+@[^@\s]+\.[^@\s]+",
    "phone": r"\+?\d[\d -]{6,14}\d",
    "colour": r"#[0-9a-fA-F]{6}",
    "date": r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])",
}
inputs = [("user", "ada_l"), ("user", "x"), ("email", "ada@example.com"), ("email", "ada@home"),
          ("phone", "+49 30 1234567"), ("colour", "#1e90ff"), ("date", "2026-13-01")]
for kind, text in inputs:
    match = re.fullmatch(RULES[kind], text, re.ASCII)
    print(f"{kind:7}{text:16}{'valid' if match else 'not valid'}")

# Output:
# user   ada_l           valid
# user   x               not valid
# email  ada@example.com valid
# email  ada@home        not valid
# phone  +49 30 1234567  valid
# colour #1e90ff         valid
# date   2026-13-01      not valid
