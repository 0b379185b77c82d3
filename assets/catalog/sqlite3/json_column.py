import json
import sqlite3

conn = sqlite3.connect(":memory:")
conn.execute("CREATE TABLE user (id INTEGER PRIMARY KEY, data TEXT)")
for user in ({"name": "Ada", "tags": ["math", "code"]}, {"name": "Bob", "tags": []}):
    conn.execute("INSERT INTO user (data) VALUES (?)", (json.dumps(user),))

print(conn.execute("SELECT data ->> 'name', data ->> '$.tags[0]' FROM user").fetchall())
print(conn.execute("SELECT user.id, value FROM user, json_each(user.data, '$.tags')").fetchall())
conn.execute("UPDATE user SET data = json_set(data, '$.age', 36) WHERE id = 1")
print(json.loads(conn.execute("SELECT data FROM user").fetchone()[0]))
conn.close()

# Output:
# [('Ada', 'math'), ('Bob', None)]
# [(1, 'math'), (1, 'code')]
# {'name': 'Ada', 'tags': ['math', 'code'], 'age': 36}
