import sqlite3
import uuid

sqlite3.register_adapter(uuid.UUID, lambda value: value.hex)
sqlite3.register_converter("uuid", lambda data: uuid.UUID(data.decode()))
with sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES) as shop:
    shop.execute("create table items (id uuid primary key, name text)")
    tea = uuid.uuid5(uuid.NAMESPACE_URL, "https://shop.example/tea")
    shop.execute("insert into items values (?, ?)", (tea, "tea"))
    print(shop.execute("select * from items").fetchone())

# Output:
# (UUID('1d8fb405-632f-57c5-a122-6c7bc26929a6'), 'tea')
