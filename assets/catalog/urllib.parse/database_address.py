from urllib.parse import parse_qsl, quote, unquote, urlsplit

password = "p@ss/word#1"
url = f"postgresql://ada:{quote(password, safe='')}@db.example:5432/shop?sslmode=require"
print(url)

parts = urlsplit(url)
print("user:", parts.username, unquote(parts.password))
print("server:", parts.hostname, parts.port)
print("database:", parts.path.removeprefix("/"), dict(parse_qsl(parts.query)))

# Output:
# postgresql://ada:p%40ss%2Fword%231@db.example:5432/shop?sslmode=require
# user: ada p@ss/word#1
# server: db.example 5432
# database: shop {'sslmode': 'require'}
