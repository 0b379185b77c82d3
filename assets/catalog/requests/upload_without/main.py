import uuid
from pathlib import Path
from urllib.request import Request, urlopen

from server import start_server

Path("report.csv").write_text("name,age\nAda,36\n", encoding="utf-8")
mark = uuid.uuid4().hex  # a text that no file holds
head = f'--{mark}\r\nContent-Disposition: form-data; name="report"; filename="report.csv"\r\n\r\n'
body = head.encode() + Path("report.csv").read_bytes() + f"\r\n--{mark}--\r\n".encode()
request = Request(start_server(), body, {"Content-Type": f"multipart/form-data; boundary={mark}"})
with urlopen(request, timeout=10) as response:
    print(response.read().decode())

# Output:
# form-data; name="report"; filename="report.csv": 'name,age\nAda,36\n'
