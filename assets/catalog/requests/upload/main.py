from pathlib import Path

import requests
from server import start_server

url = start_server()
Path("report.csv").write_text("name,age\nAda,36\n", encoding="utf-8")
with open("report.csv", "rb") as file:
    print(requests.post(url, data={"year": 2026}, files={"report": file}, timeout=10).text)

# Output:
# form-data; name="year": '2026'
# form-data; name="report"; filename="report.csv": 'name,age\nAda,36\n'
