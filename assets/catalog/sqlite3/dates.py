import sqlite3
from datetime import date, datetime, timezone

for kind in (date, datetime):
    sqlite3.register_adapter(kind, kind.isoformat)
sqlite3.register_converter("date", lambda raw: date.fromisoformat(raw.decode()))
sqlite3.register_converter("timestamp", lambda raw: datetime.fromisoformat(raw.decode()))

conn = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
conn.execute("CREATE TABLE visit (day date, at timestamp)")
now = datetime(2026, 3, 1, 9, 30, tzinfo=timezone.utc)
conn.execute("INSERT INTO visit VALUES (?, ?)", (now.date(), now))
print(*conn.execute("SELECT day, at FROM visit").fetchone(), sep="\n")
print(conn.execute("SELECT date(at, '+1 month') FROM visit").fetchone())
conn.close()

# Output:
# 2026-03-01
# 2026-03-01 09:30:00+00:00
# ('2026-04-01',)
